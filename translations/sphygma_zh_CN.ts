<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sphygma</name>
    <message>
        <source>The operation was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>The program made an unexpected mistake.</source>
        <translation>程序发生意外错误。</translation>
    </message>
    <message>
        <source>Mean of all readings</source>
        <translation>全部读数的均值</translation>
    </message>
    <message>
        <source>NHANES, with stethoscope: all readings but the first</source>
        <translation>NHANES（听诊法）：除第一次外全部读数的均值</translation>
    </message>
    <message>
        <source>NHANES, automatic device: mean of up to three readings</source>
        <translation>NHANES（自动血压计）：至多三次读数的均值</translation>
    </message>
    <message>
        <source>ESC and ESH: mean of the last two readings</source>
        <translation>ESC 与 ESH：最后两次读数的均值</translation>
    </message>
    <message>
        <source>ISH: mean of the last two readings</source>
        <translation>ISH：最后两次读数的均值</translation>
    </message>
    <message>
        <source>ACC/AHA: mean of the readings of each visit</source>
        <translation>ACC/AHA：每次就诊读数的均值</translation>
    </message>
    <message>
        <source>NICE: the lower of the last two readings</source>
        <translation>NICE：最后两次读数中较低者</translation>
    </message>
    <message>
        <source>China: two readings, a third when they differ by more than 5</source>
        <translation>中国：测两次，相差超过 5 mmHg 时加测第三次</translation>
    </message>
    <message>
        <source>The clinical rules cannot be read.</source>
        <translation>无法读取临床规则。</translation>
    </message>
    <message>
        <source>ACC/AHA 2017</source>
        <translation>ACC/AHA 2017</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Elevated</source>
        <translation>血压升高</translation>
    </message>
    <message>
        <source>Stage 1 hypertension</source>
        <translation>1 期高血压</translation>
    </message>
    <message>
        <source>Stage 2 hypertension</source>
        <translation>2 期高血压</translation>
    </message>
    <message>
        <source>AHA/ACC 2025</source>
        <translation>AHA/ACC 2025</translation>
    </message>
    <message>
        <source>JNC 7 (2003, historical)</source>
        <translation>JNC 7（2003，历史标准）</translation>
    </message>
    <message>
        <source>Prehypertension</source>
        <translation>高血压前期</translation>
    </message>
    <message>
        <source>ESC/ESH 2018</source>
        <translation>ESC/ESH 2018</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>理想血压</translation>
    </message>
    <message>
        <source>High normal</source>
        <translation>正常高值</translation>
    </message>
    <message>
        <source>Grade 1 hypertension</source>
        <translation>1 级高血压</translation>
    </message>
    <message>
        <source>Grade 2 hypertension</source>
        <translation>2 级高血压</translation>
    </message>
    <message>
        <source>Grade 3 hypertension</source>
        <translation>3 级高血压</translation>
    </message>
    <message>
        <source>ESH 2023</source>
        <translation>ESH 2023</translation>
    </message>
    <message>
        <source>High-normal</source>
        <translation>正常高值</translation>
    </message>
    <message>
        <source>ESC 2024</source>
        <translation>ESC 2024</translation>
    </message>
    <message>
        <source>Non-elevated BP</source>
        <translation>血压未升高</translation>
    </message>
    <message>
        <source>Elevated BP</source>
        <translation>血压升高</translation>
    </message>
    <message>
        <source>Hypertension</source>
        <translation>高血压</translation>
    </message>
    <message>
        <source>ISH 2020</source>
        <translation>ISH 2020</translation>
    </message>
    <message>
        <source>Normal BP</source>
        <translation>正常血压</translation>
    </message>
    <message>
        <source>High-normal BP</source>
        <translation>正常高值</translation>
    </message>
    <message>
        <source>NICE NG136 (clinic reading only)</source>
        <translation>NICE NG136（仅诊室读数）</translation>
    </message>
    <message>
        <source>Below 140/90 clinic</source>
        <translation>诊室血压低于 140/90</translation>
    </message>
    <message>
        <source>Clinic stage 1 range (unconfirmed)</source>
        <translation>诊室 1 期范围（未确认）</translation>
    </message>
    <message>
        <source>Clinic stage 2 range (unconfirmed)</source>
        <translation>诊室 2 期范围（未确认）</translation>
    </message>
    <message>
        <source>Stage 3 / severe</source>
        <translation>3 期（重度）</translation>
    </message>
    <message>
        <source>China 2018</source>
        <translation>中国高血压防治指南 2018</translation>
    </message>
    <message>
        <source>China 2024 revision</source>
        <translation>中国高血压防治指南 2024 年修订版</translation>
    </message>
    <message>
        <source>China Clinical Practice Guideline 2022 (130/80)</source>
        <translation>中国高血压临床实践指南 2022（130/80）</translation>
    </message>
    <message>
        <source>Below 130/80</source>
        <translation>低于 130/80</translation>
    </message>
    <message>
        <source>WHO 2021 (treatment thresholds, not a staging)</source>
        <translation>WHO 2021（治疗阈值，非分期）</translation>
    </message>
    <message>
        <source>Below 130 systolic and 90 diastolic</source>
        <translation>收缩压低于 130 且舒张压低于 90</translation>
    </message>
    <message>
        <source>SBP 130-139: treat if CVD; consider if high risk, diabetes or CKD</source>
        <translation>收缩压 130–139：有心血管病则治疗；高危、糖尿病或慢性肾病则考虑治疗</translation>
    </message>
    <message>
        <source>At or above 140/90: treatment threshold</source>
        <translation>140/90 及以上：治疗阈值</translation>
    </message>
    <message>
        <source>At or above 160/100: start without delay</source>
        <translation>160/100 及以上：立即开始治疗</translation>
    </message>
    <message>
        <source>JSH 2019 (Japan)</source>
        <translation>JSH 2019（日本）</translation>
    </message>
    <message>
        <source>Grade I hypertension</source>
        <translation>I 级高血压</translation>
    </message>
    <message>
        <source>Grade II hypertension</source>
        <translation>II 级高血压</translation>
    </message>
    <message>
        <source>Grade III hypertension</source>
        <translation>III 级高血压</translation>
    </message>
    <message>
        <source>AAP 2017, age 13 to 17</source>
        <translation>AAP 2017（13 至 17 岁）</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>就诊次序</translation>
    </message>
    <message>
        <source>Date of visit</source>
        <translation>就诊日期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Systolic pressure</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>Blood pressure, both in one</source>
        <translation>血压（收缩压与舒张压合写）</translation>
    </message>
    <message>
        <source>Mean arterial pressure</source>
        <translation>平均动脉压</translation>
    </message>
    <message>
        <source>Pulse pressure</source>
        <translation>脉压</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>体重指数</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>血氧饱和度</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>呼吸频率</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>血糖</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>糖化血红蛋白</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>总胆固醇</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>高密度脂蛋白胆固醇</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>低密度脂蛋白胆固醇</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>甘油三酯</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>Kidney filtration (eGFR)</source>
        <translation>估算肾小球滤过率（eGFR）</translation>
    </message>
    <message>
        <source>Urine albumin to creatinine</source>
        <translation>尿白蛋白/肌酐比值</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>Blood pressure medicine</source>
        <translation>降压药</translation>
    </message>
    <message>
        <source>Lipid medicine</source>
        <translation>降脂药</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>医务人员</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>测量设备</translation>
    </message>
    <message>
        <source>Cuff size</source>
        <translation>袖带尺寸</translation>
    </message>
    <message>
        <source>Arm measured</source>
        <translation>测量手臂</translation>
    </message>
    <message>
        <source>Body position</source>
        <translation>体位</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>上臂围</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族/种族</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>“%1” is taken as systolic pressure: it holds one number a row, and the middle one is %2 mmHg.</source>
        <translation>“%1”按收缩压处理：每行只有一个数，中位数为 %2 mmHg。</translation>
    </message>
    <message>
        <source>“%1” is taken as year of birth: it holds calendar years.</source>
        <translation>“%1”按出生年份处理：其中是公历年份。</translation>
    </message>
    <message>
        <source>“%1” is taken as age in months: the middle one is %2.</source>
        <translation>“%1”按月龄处理：中位数为 %2。</translation>
    </message>
    <message>
        <source>“%1” is taken as age in days: the middle one is %2.</source>
        <translation>“%1”按日龄处理：中位数为 %2。</translation>
    </message>
    <message>
        <source>“%1” is taken to be in kPa: the middle one is %2.</source>
        <translation>“%1”按 kPa 处理：中位数为 %2。</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>次/分</translation>
    </message>
    <message>
        <source>stone</source>
        <translation>英石</translation>
    </message>
    <message>
        <source>jin</source>
        <translation>斤</translation>
    </message>
    <message>
        <source>as a fraction</source>
        <translation>小数形式</translation>
    </message>
    <message>
        <source>The change log cannot be written.</source>
        <translation>无法写入更改记录。</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表中没有“%1”列。</translation>
    </message>
    <message>
        <source>Choose the column that takes its place, or switch the step off.</source>
        <translation>请选择代替它的列，或停用此步骤。</translation>
    </message>
    <message>
        <source>The column “%1” does not hold numbers.</source>
        <translation>“%1”列不是数值列。</translation>
    </message>
    <message>
        <source>Choose a column of numbers.</source>
        <translation>请选择数值列。</translation>
    </message>
    <message>
        <source>The table already has a column “%1”.</source>
        <translation>表中已有“%1”列。</translation>
    </message>
    <message>
        <source>Choose another name for the new column.</source>
        <translation>请为新列另取名称。</translation>
    </message>
    <message>
        <source>There are no limits for what the column “%1” means.</source>
        <translation>“%1”列的含义没有对应的界限。</translation>
    </message>
    <message>
        <source>Say what the column means, or give the limits.</source>
        <translation>请说明该列的含义，或给出界限。</translation>
    </message>
    <message>
        <source>The limits for “%1” are known in %2, not in %3.</source>
        <translation>“%1”的界限以 %2 为单位，而不是 %3。</translation>
    </message>
    <message>
        <source>Correct the unit of the column, or give the limits.</source>
        <translation>请更正该列的单位，或给出界限。</translation>
    </message>
    <message>
        <source>Step %1 of the recipe does not say what it does.</source>
        <translation>第 %1 步没有说明要做什么。</translation>
    </message>
    <message>
        <source>Each step needs its kind under &quot;step&quot;.</source>
        <translation>每一步都需要在 &quot;step&quot; 下写明类型。</translation>
    </message>
    <message>
        <source>In step %1 of the recipe, &quot;enabled&quot; must be true or false.</source>
        <translation>第 %1 步的 &quot;enabled&quot; 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Step %1 of the recipe cannot be used. %2</source>
        <translation>第 %1 步无法使用。%2</translation>
    </message>
    <message>
        <source>This is not a recipe of Sphygma.</source>
        <translation>这不是 Sphygma 的处理步骤文件。</translation>
    </message>
    <message>
        <source>A recipe has a list of steps under &quot;steps&quot;.</source>
        <translation>处理步骤文件在 &quot;steps&quot; 下列出各步骤。</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be read.</source>
        <translation>无法读取处理步骤文件“%1”。</translation>
    </message>
    <message>
        <source>The recipe “%1” is not valid JSON.</source>
        <translation>处理步骤文件“%1”不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be used. %2</source>
        <translation>无法使用处理步骤文件“%1”。%2</translation>
    </message>
    <message>
        <source>The recipe cannot be written to “%1”.</source>
        <translation>无法将处理步骤写入“%1”。</translation>
    </message>
    <message>
        <source>it must be one of: %1.</source>
        <translation>必须是下列之一：%1。</translation>
    </message>
    <message>
        <source>it must name as many columns as “%1”, or none.</source>
        <translation>列数必须与“%1”相同，或为空。</translation>
    </message>
    <message>
        <source>The readings are in different units: “%1” is in %2.</source>
        <translation>各次读数的单位不同：“%1”的单位是 %2。</translation>
    </message>
    <message>
        <source>Convert them to one unit first.</source>
        <translation>请先换算为同一单位。</translation>
    </message>
    <message>
        <source>Average the readings %1 (%2)</source>
        <translation>对读数 %1 取平均（%2）</translation>
    </message>
    <message>
        <source>Average the readings %1 of rows with the same %2 (%3)</source>
        <translation>对 %2 相同的各行的读数 %1 取平均（%3）</translation>
    </message>
    <message>
        <source>No conversion from %1 to %2 is known for the column “%3”.</source>
        <translation>“%3”列没有从 %1 到 %2 的换算方法。</translation>
    </message>
    <message>
        <source>Choose other units, or say what the column means.</source>
        <translation>请选择其他单位，或说明该列的含义。</translation>
    </message>
    <message>
        <source>Convert values of %1 between %2 and %3 from %4 to %5</source>
        <translation>将 %1 中介于 %2 与 %3 之间的值从 %4 换算为 %5</translation>
    </message>
    <message>
        <source>Convert values of %1 below %2 from %3 to %4</source>
        <translation>将 %1 中低于 %2 的值从 %3 换算为 %4</translation>
    </message>
    <message>
        <source>Convert values of %1 above %2 from %3 to %4</source>
        <translation>将 %1 中高于 %2 的值从 %3 换算为 %4</translation>
    </message>
    <message>
        <source>Convert %1 from %2 to %3</source>
        <translation>将 %1 从 %2 换算为 %3</translation>
    </message>
    <message>
        <source>Read empty cells in %1 as missing</source>
        <translation>将 %1 中的空单元格视为缺失</translation>
    </message>
    <message>
        <source>%n more</source>
        <translation>另有 %n 个</translation>
    </message>
    <message>
        <source>Read %1 in %2 as missing</source>
        <translation>将 %2 中的 %1 视为缺失</translation>
    </message>
    <message>
        <source>it must be more than 1.</source>
        <translation>必须大于 1。</translation>
    </message>
    <message>
        <source>Divide values of %1 that are %2 times too large by %2</source>
        <translation>将 %1 中偏大 %2 倍的值除以 %2</translation>
    </message>
    <message>
        <source>Remove repeated rows, keep the last of each</source>
        <translation>移除重复行，每组保留最后一行</translation>
    </message>
    <message>
        <source>Remove repeated rows, keep the first of each</source>
        <translation>移除重复行，每组保留第一行</translation>
    </message>
    <message>
        <source>Remove rows with the same %1, keep the last of each</source>
        <translation>移除 %1 相同的行，每组保留最后一行</translation>
    </message>
    <message>
        <source>Remove rows with the same %1, keep the first of each</source>
        <translation>移除 %1 相同的行，每组保留第一行</translation>
    </message>
    <message>
        <source>Remove rows without any value in %1</source>
        <translation>移除 %1 全部缺失的行</translation>
    </message>
    <message>
        <source>Remove rows with a missing value in any column</source>
        <translation>移除任一列有缺失值的行</translation>
    </message>
    <message>
        <source>Remove rows with a missing value in %1</source>
        <translation>移除 %1 有缺失值的行</translation>
    </message>
    <message>
        <source>it must be another column than “%1”.</source>
        <translation>必须是“%1”以外的列。</translation>
    </message>
    <message>
        <source>Exchange %1 and %2 where they were written in each other&apos;s place</source>
        <translation>将填写颠倒的 %1 与 %2 对调</translation>
    </message>
    <message>
        <source>it is below “%1”.</source>
        <translation>它低于“%1”。</translation>
    </message>
    <message>
        <source>Set impossible values in %1 to missing</source>
        <translation>将 %1 中不可能的值设为缺失</translation>
    </message>
    <message>
        <source>Set values in %1 outside %2 to %3 to missing</source>
        <translation>将 %1 中 %2 至 %3 以外的值设为缺失</translation>
    </message>
    <message>
        <source>Set values in %1 below %2 to missing</source>
        <translation>将 %1 中低于 %2 的值设为缺失</translation>
    </message>
    <message>
        <source>Set values in %1 above %2 to missing</source>
        <translation>将 %1 中高于 %2 的值设为缺失</translation>
    </message>
    <message>
        <source>Mark unusual values in %1</source>
        <translation>标记 %1 中的异常值</translation>
    </message>
    <message>
        <source>Call the column %1 “%2”</source>
        <translation>将 %1 列改名为“%2”</translation>
    </message>
    <message>
        <source>There is no record %1: the table ends at %2.</source>
        <translation>没有第 %1 条记录：表到第 %2 条为止。</translation>
    </message>
    <message>
        <source>A correction belongs to the file it was made for.</source>
        <translation>手工更正只适用于当初的文件。</translation>
    </message>
    <message>
        <source>Empty %1 in record %2</source>
        <translation>清空第 %2 条记录的 %1</translation>
    </message>
    <message>
        <source>Set %1 in record %2 to “%3”</source>
        <translation>将第 %2 条记录的 %1 改为“%3”</translation>
    </message>
    <message>
        <source>“%1” is not a meaning this version knows.</source>
        <translation>此版本不认识含义“%1”。</translation>
    </message>
    <message>
        <source>Choose what the column means from the list.</source>
        <translation>请从列表中选择该列的含义。</translation>
    </message>
    <message>
        <source>Take no meaning from the column %1</source>
        <translation>不为 %1 列指定含义</translation>
    </message>
    <message>
        <source>Take the column %1 as %2</source>
        <translation>将 %1 列视为%2</translation>
    </message>
    <message>
        <source>Take the column %1 as %2 in %3</source>
        <translation>将 %1 列视为%2，单位 %3</translation>
    </message>
    <message>
        <source>Split %1 into %2 and %3</source>
        <translation>将 %1 拆分为 %2 和 %3</translation>
    </message>
    <message>
        <source>In the step “%1”, the parameter “%2” does not fit: %3</source>
        <translation>步骤“%1”的参数“%2”不合适：%3</translation>
    </message>
    <message>
        <source>it must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>it must be there and be a text.</source>
        <translation>必须给出，且为文本。</translation>
    </message>
    <message>
        <source>it must be a list of texts.</source>
        <translation>必须是文本列表。</translation>
    </message>
    <message>
        <source>it must be a list with at least one text.</source>
        <translation>必须是至少含一项文本的列表。</translation>
    </message>
    <message>
        <source>it must be a number.</source>
        <translation>必须是数值。</translation>
    </message>
    <message>
        <source>it must be a list of numbers.</source>
        <translation>必须是数值列表。</translation>
    </message>
    <message>
        <source>it must be a whole number from 1.</source>
        <translation>必须是从 1 起的整数。</translation>
    </message>
    <message>
        <source>it must be true or false.</source>
        <translation>必须是 true 或 false。</translation>
    </message>
    <message>
        <source>this step has no such parameter.</source>
        <translation>此步骤没有这个参数。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>This version does not know the step “%1”.</source>
        <translation>此版本不认识步骤“%1”。</translation>
    </message>
    <message>
        <source>It is kept in the recipe; a newer version can apply it.</source>
        <translation>它会保留在处理步骤中；较新的版本可以执行。</translation>
    </message>
    <message>
        <source>A step this version does not know: %1</source>
        <translation>此版本不认识的步骤：%1</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Age and blood pressure</source>
        <translation>年龄与血压</translation>
    </message>
    <message>
        <source>n = %1 rows with age and pressure · missing %2 · data %3</source>
        <translation>n = %1 行（年龄与血压齐全）· 缺失 %2 · 数据版本 %3</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读入行数</translation>
    </message>
    <message>
        <source>Rows removed by the steps below</source>
        <translation>被下列步骤移除的行数</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>保留行数</translation>
    </message>
    <message>
        <source>Cells changed</source>
        <translation>更改的单元格数</translation>
    </message>
    <message>
        <source>What was done to the data</source>
        <translation>对数据做了什么</translation>
    </message>
    <message>
        <source>Nothing: the values are as they stand in the file.</source>
        <translation>没有改动：数值与文件中一致。</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>所作的假定</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The table cannot be written.</source>
        <translation>无法写入表格。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>n = %1 · missing %2</source>
        <translation>n = %1 · 缺失 %2</translation>
    </message>
    <message>
        <source>n = %1 · missing %2 · %3</source>
        <translation>n = %1 · 缺失 %2 · %3</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>少</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>年龄（岁）</translation>
    </message>
    <message>
        <source>Systolic blood pressure (mmHg)</source>
        <translation>收缩压（mmHg）</translation>
    </message>
    <message>
        <source>Diastolic blood pressure (mmHg)</source>
        <translation>舒张压（mmHg）</translation>
    </message>
    <message>
        <source>Blood pressure (mmHg)</source>
        <translation>血压（mmHg）</translation>
    </message>
    <message>
        <source>Regression: %1 mmHg a year</source>
        <translation>回归线：每年 %1 mmHg</translation>
    </message>
</context>
<context>
    <name>sphygma::AgePressureChart</name>
    <message>
        <source>Chart: %1 by age</source>
        <translation>图表：%1 与年龄</translation>
    </message>
    <message>
        <source>%1: %2 points, ages %3 to %4, values %5 to %6.</source>
        <translation>%1：%2 个点，年龄 %3 至 %4 岁，数值 %5 至 %6。</translation>
    </message>
    <message>
        <source>The regression line changes by %1 mmHg a year.</source>
        <translation>回归线每年变化 %1 mmHg。</translation>
    </message>
    <message>
        <source>The threshold line is at %1 mmHg.</source>
        <translation>阈值线位于 %1 mmHg。</translation>
    </message>
</context>
<context>
    <name>sphygma::Chip</name>
    <message>
        <source>Press to remove</source>
        <translation>点按即可移除</translation>
    </message>
</context>
<context>
    <name>sphygma::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meaning of a column and its unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>sphygma::DialectPanel</name>
    <message>
        <source>Chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Columns are separated by</source>
        <translation>列分隔符(&amp;C)</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>小数点符号(&amp;D)</translation>
    </message>
    <message>
        <source>point: 120.5</source>
        <translation>点：120.5</translation>
    </message>
    <message>
        <source>comma: 120,5</source>
        <translation>逗号：120,5</translation>
    </message>
    <message>
        <source>&amp;Thousands sign</source>
        <translation>千位分隔符(&amp;T)</translation>
    </message>
    <message>
        <source>none: 1240</source>
        <translation>无：1240</translation>
    </message>
    <message>
        <source>comma: 1,240</source>
        <translation>逗号：1,240</translation>
    </message>
    <message>
        <source>point: 1.240</source>
        <translation>点：1.240</translation>
    </message>
    <message>
        <source>space: 1 240</source>
        <translation>空格：1 240</translation>
    </message>
    <message>
        <source>apostrophe: 1&apos;240</source>
        <translation>撇号：1&apos;240</translation>
    </message>
    <message>
        <source>D&amp;ates like 03/04/2026</source>
        <translation>形如 03/04/2026 的日期(&amp;A)</translation>
    </message>
    <message>
        <source>no such dates</source>
        <translation>没有此类日期</translation>
    </message>
    <message>
        <source>day first: 3 April</source>
        <translation>日在前：4 月 3 日</translation>
    </message>
    <message>
        <source>month first: 4 March</source>
        <translation>月在前：3 月 4 日</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>&amp;Names of the columns stand on line</source>
        <translation>列名所在的行(&amp;N)</translation>
    </message>
    <message>
        <source>none: there are no names</source>
        <translation>无：没有列名</translation>
    </message>
</context>
<context>
    <name>sphygma::ImportColumnPanel</name>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>含义(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave this column out</source>
        <translation>不导入此列(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a column to see how it is read</source>
        <translation>选择一列，查看其读取方式</translation>
    </message>
    <message>
        <source>Find it from the content</source>
        <translation>由内容判断</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>Its name matches “%1”</source>
        <translation>列名与“%1”相符</translation>
    </message>
    <message>
        <source>A guess from “%1”: please check</source>
        <translation>由“%1”推测：请核对</translation>
    </message>
</context>
<context>
    <name>sphygma::ImportDialog</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Check how the file is read. The file itself is never changed.</source>
        <translation>请核对文件的读取方式。文件本身不会被改动。</translation>
    </message>
    <message>
        <source>&amp;Table in this file</source>
        <translation>文件中的表(&amp;T)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>此列</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Unpack it anyway</source>
        <translation>仍然解压</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are shown.</source>
        <translation>
            <numerusform>已显示全部 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of %1 are shown.</source>
        <translation>
            <numerusform>已显示 %1 的前 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选定</translation>
    </message>
</context>
<context>
    <name>sphygma::IssueList</name>
    <message>
        <source>Notes about the file</source>
        <translation>关于文件的说明</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>未发现异常。</translation>
    </message>
</context>
<context>
    <name>sphygma::MessageBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此提示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sphygma::Names</name>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Systolic pressure</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>Both pressures (120/80)</source>
        <translation>两项血压合写（120/80）</translation>
    </message>
    <message>
        <source>Mean arterial pressure</source>
        <translation>平均动脉压</translation>
    </message>
    <message>
        <source>Pulse pressure</source>
        <translation>脉压</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>心率</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Visit date</source>
        <translation>就诊日期</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Treated for blood pressure</source>
        <translation>接受降压治疗</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>体重指数</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>腰围</translation>
    </message>
    <message>
        <source>Arm circumference</source>
        <translation>上臂围</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>体温</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>血氧饱和度</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>呼吸频率</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>血糖</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>糖化血红蛋白</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>总胆固醇</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>高密度脂蛋白胆固醇</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>低密度脂蛋白胆固醇</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>甘油三酯</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>eGFR</translation>
    </message>
    <message>
        <source>Urine albumin-creatinine ratio</source>
        <translation>尿白蛋白/肌酐比值</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>Statin</source>
        <translation>他汀类药物</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>医务人员</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>测量设备</translation>
    </message>
    <message>
        <source>Cuff size</source>
        <translation>袖带尺寸</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>Body position</source>
        <translation>体位</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族/种族</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>does not fit the type</source>
        <translation>与类型不符</translation>
    </message>
    <message>
        <source>only a bound (&lt;5, &gt;200)</source>
        <translation>仅为界值（&lt;5、&gt;200）</translation>
    </message>
    <message>
        <source>code “%1”</source>
        <translation>代码“%1”</translation>
    </message>
    <message>
        <source>marked “%1” in the file</source>
        <translation>文件中标记为“%1”</translation>
    </message>
    <message>
        <source>set missing by step %1</source>
        <translation>由第 %1 步设为缺失</translation>
    </message>
    <message>
        <source>Not a number: “%1”</source>
        <translation>不是数值：“%1”</translation>
    </message>
    <message>
        <source>Not a date or time: “%1”</source>
        <translation>不是日期或时间：“%1”</translation>
    </message>
    <message>
        <source>Does not fit the column: “%1”</source>
        <translation>与该列不符：“%1”</translation>
    </message>
    <message>
        <source>Empty in the file</source>
        <translation>文件中为空</translation>
    </message>
    <message>
        <source>A bound, not a value: “%1”</source>
        <translation>是界值而非具体数值：“%1”</translation>
    </message>
    <message>
        <source>“%1” is read as missing</source>
        <translation>“%1”视为缺失</translation>
    </message>
    <message>
        <source>The file itself marks it missing (“%1”)</source>
        <translation>文件本身标记为缺失（“%1”）</translation>
    </message>
    <message>
        <source>Set missing by step %1</source>
        <translation>由第 %1 步设为缺失</translation>
    </message>
    <message>
        <source>“%1” was set missing by step %2</source>
        <translation>“%1”由第 %2 步设为缺失</translation>
    </message>
</context>
<context>
    <name>sphygma::PreviewModel</name>
    <message>
        <source>Empty in the file</source>
        <translation>文件中为空</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>文件中：“%1”</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1（不导入）</translation>
    </message>
</context>
<context>
    <name>sphygma::RecordNumbers</name>
    <message>
        <source>Record numbers</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>The number of the record in the file. Click to select it.</source>
        <translation>文件中的记录编号。点击可选中该记录。</translation>
    </message>
</context>
<context>
    <name>sphygma::RoleCombo</name>
    <message>
        <source>Nothing special</source>
        <translation>无特殊含义</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>无单位</translation>
    </message>
</context>
<context>
    <name>sphygma::StepBar</name>
    <message>
        <source>Current step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>sphygma::TableGrid</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>sphygma::TableModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Step %1 marked it as unusual</source>
        <translation>第 %1 步将其标记为异常</translation>
    </message>
    <message>
        <source>Step %1 changed %2 → %3</source>
        <translation>第 %1 步改动：%2 → %3</translation>
    </message>
    <message>
        <source>Row removed by step %1</source>
        <translation>该行由第 %1 步移除</translation>
    </message>
    <message>
        <source>%1 % of the cells hold a value</source>
        <translation>%1 % 的单元格有值</translation>
    </message>
</context>
<context>
    <name>sphygma::WindowDialogs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
