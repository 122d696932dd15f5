<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Analytics for clinicians, offline.</source>
        <translation>面向临床人员的离线数据分析。</translation>
    </message>
    <message>
        <source>A table or a .sphygma project to open.</source>
        <translation>要打开的表格或 .sphygma 项目。</translation>
    </message>
    <message>
        <source>The window&apos;s language: en or zh_CN.</source>
        <translation>界面语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Open the example, show every stage, and quit.</source>
        <translation>打开示例，依次显示各阶段，然后退出。</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
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
    <message>
        <source>No column holds the %1.</source>
        <translation>没有任何列含有%1。</translation>
    </message>
    <message>
        <source>Choose it under Clean, on the page Columns.</source>
        <translation>请在“清洗”的“列”页面中选择。</translation>
    </message>
    <message>
        <source>Column “%1” holds no numbers, so it cannot be drawn as %2.</source>
        <translation>“%1”列不是数值，无法作为%2绘制。</translation>
    </message>
    <message>
        <source>Choose another column under Clean, on the page Columns.</source>
        <translation>请在“清洗”的“列”页面中另选一列。</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>There is no room to draw the points in.</source>
        <translation>没有可供绘制数据点的空间。</translation>
    </message>
    <message>
        <source>The chart cannot be read: “%1” is not what it should be.</source>
        <translation>无法读取图表设置：“%1”不正确。</translation>
    </message>
    <message>
        <source>%1 could not be saved: the disk is full.</source>
        <translation>无法保存 %1：磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space, or save the project somewhere else.</source>
        <translation>请腾出空间，或将项目保存到别处。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened.</source>
        <translation>%1 已损坏，无法打开。</translation>
    </message>
    <message>
        <source>Open a copy of it from a backup.</source>
        <translation>请打开备份中的副本。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>请先在那里关闭，再重试。</translation>
    </message>
    <message>
        <source>%1 could not be read from the disk.</source>
        <translation>无法从磁盘读取 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk.</source>
        <translation>无法将 %1 写入磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be written there.</source>
        <translation>无法在该位置写入 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>请确认文件夹存在，且您有写入权限。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message>
        <source>Look for it under another name or in another folder.</source>
        <translation>请在其他名称或文件夹下查找。</translation>
    </message>
    <message>
        <source>You are not allowed to read %1.</source>
        <translation>您没有读取 %1 的权限。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>请向文件所有者申请读取权限。</translation>
    </message>
    <message>
        <source>%1 is not a Sphygma project.</source>
        <translation>%1 不是 Sphygma 项目。</translation>
    </message>
    <message>
        <source>Choose a file that Sphygma has saved.</source>
        <translation>请选择由 Sphygma 保存的文件。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Sphygma.</source>
        <translation>%1 由较新版本的 Sphygma 保存。</translation>
    </message>
    <message>
        <source>Update Sphygma to open it. The file was not changed.</source>
        <translation>请更新 Sphygma 后再打开。文件未被改动。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing.</source>
        <translation>无法以可写方式打开 %1。</translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to, and open the copy.</source>
        <translation>请复制到您可写入的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>%1 is open in another window.</source>
        <translation>%1 已在另一窗口中打开。</translation>
    </message>
    <message>
        <source>Go on there, or close it there first.</source>
        <translation>请在那里继续，或先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open.</source>
        <translation>%1 在打开期间被移动、替换或删除。</translation>
    </message>
    <message>
        <source>Save the project again under a name of its own.</source>
        <translation>请将项目另存为新的名称。</translation>
    </message>
    <message>
        <source>%1 needs more memory than this computer has.</source>
        <translation>%1 所需内存超过本机内存。</translation>
    </message>
    <message>
        <source>Open it on a computer with more memory.</source>
        <translation>请在内存更大的计算机上打开。</translation>
    </message>
    <message>
        <source>“%1” is taken as the systolic pressure: its name says only blood pressure, and its numbers fit.</source>
        <translation>“%1”按收缩压处理：列名只写了血压，但数值相符。</translation>
    </message>
    <message>
        <source>People are there more than once (“%1” repeats): intervals take each person as one (cluster-robust).</source>
        <translation>同一人多次出现（“%1”有重复）：置信区间以人为单位计算（整群稳健法）。</translation>
    </message>
    <message>
        <source>The rule for adults takes the last visit of each person.</source>
        <translation>成人规则取每人的最近一次就诊。</translation>
    </message>
    <message>
        <source>The rule for adults takes the last row of each person.</source>
        <translation>成人规则取每人的最后一行。</translation>
    </message>
    <message>
        <source>There are several systolic columns (%1): the group rule and the guidelines use the first, “%2”; the rule for adults averages them.</source>
        <translation>有多个收缩压列（%1）：群体规则和指南使用第一列“%2”；成人规则取其平均。</translation>
    </message>
    <message>
        <source>The readings are averaged: %1.</source>
        <translation>读数已取平均：%1。</translation>
    </message>
    <message>
        <source>There is no diastolic column: people in whom only the diastolic pressure is raised are missed.</source>
        <translation>没有舒张压列：仅舒张压升高者会被遗漏。</translation>
    </message>
    <message>
        <source>“%1” is in %2: the group rule takes its numbers as they are; people are counted after conversion to mmHg.</source>
        <translation>“%1”的单位是 %2：群体规则按原数值计算；人数在换算为 mmHg 后统计。</translation>
    </message>
    <message>
        <source>The file does not say where the pressure was taken: cut-offs for the clinic are used.</source>
        <translation>文件未说明血压的测量场所：采用诊室界值。</translation>
    </message>
    <message>
        <source>There is no column of ages: everyone is taken as an adult.</source>
        <translation>没有年龄列：所有人均按成人处理。</translation>
    </message>
    <message>
        <source>“%1” is read as age in %2.</source>
        <translation>“%1”按年龄读取，单位为%2。</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>%1 (%2 %; 95 % interval %3 to %4 %)</source>
        <translation>%1（%2 %；95 % 置信区间 %3 至 %4 %）</translation>
    </message>
    <message>
        <source>Mean systolic pressure %1 (n = %2, missing %3).</source>
        <translation>平均收缩压 %1（n = %2，缺失 %3）。</translation>
    </message>
    <message>
        <source>Mean systolic pressure %1 (95 % interval %2 to %3; SD %4; n = %5, missing %6).</source>
        <translation>平均收缩压 %1（95 % 置信区间 %2 至 %3；标准差 %4；n = %5，缺失 %6）。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 置信区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>The interval includes 130, so the data do not settle this.</source>
        <translation>置信区间包含 130，因此这些数据不足以下定论。</translation>
    </message>
    <message>
        <source>%1 of %2 measurements (%3 %) are at or above %4 mmHg.</source>
        <translation>%2 次测量中有 %1 次（%3 %）达到或超过 %4 mmHg。</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3 %) are at or above %4 mmHg.</source>
        <translation>%2 人中有 %1 人（%3 %）达到或超过 %4 mmHg。</translation>
    </message>
    <message numerus="yes">
        <source>A group mean says nothing about a single person: %n are below 130 although the mean is above.</source>
        <translation>
            <numerusform>群体均值不能说明个人情况：虽然均值高于 130，仍有 %n 个低于 130。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group mean says nothing about a single person: %n are at 130 or above although the mean is not above 130.</source>
        <translation>
            <numerusform>群体均值不能说明个人情况：虽然均值未高于 130，仍有 %n 个达到或超过 130。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group rule: is the mean systolic pressure above 130?</source>
        <translation>群体规则：平均收缩压是否高于 130？</translation>
    </message>
    <message>
        <source>A local rule, not a guideline: mean of the systolic column over all kept rows &gt; 130.</source>
        <translation>本地规则，并非指南：所有保留行的收缩压列均值 &gt; 130。</translation>
    </message>
    <message>
        <source>Cannot be evaluated</source>
        <translation>无法评定</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>No kept row holds a systolic pressure (missing %1).</source>
        <translation>保留的行中没有收缩压（缺失 %1）。</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <translation>血压偏高</translation>
    </message>
    <message>
        <source>The mean is above 130.</source>
        <translation>均值高于 130。</translation>
    </message>
    <message>
        <source>The mean is not above 130.</source>
        <translation>均值未高于 130。</translation>
    </message>
    <message>
        <source>Rows with a value</source>
        <translation>有值的行</translation>
    </message>
    <message>
        <source>Rows without</source>
        <translation>无值的行</translation>
    </message>
    <message>
        <source>At or above 130</source>
        <translation>达到或超过 130</translation>
    </message>
    <message>
        <source>At or above 140</source>
        <translation>达到或超过 140</translation>
    </message>
    <message>
        <source>Left out: younger than 18</source>
        <translation>未计入：不满 18 岁</translation>
    </message>
    <message>
        <source>Left out: pregnant</source>
        <translation>未计入：妊娠</translation>
    </message>
    <message>
        <source>Left out: no age</source>
        <translation>未计入：无年龄</translation>
    </message>
    <message>
        <source>Left out: no pressure</source>
        <translation>未计入：无血压</translation>
    </message>
    <message>
        <source>Left out: earlier visits</source>
        <translation>未计入：较早的就诊</translation>
    </message>
    <message>
        <source>Adults, each counted once</source>
        <translation>成人，每人计一次</translation>
    </message>
    <message>
        <source>A local rule, not a guideline: people of 18 years and over, not pregnant, readings averaged, one value a person where a patient number exists.</source>
        <translation>本地规则，并非指南：18 岁及以上、非妊娠，读数取平均；有患者编号时每人取一个值。</translation>
    </message>
    <message>
        <source>No adult with a systolic pressure is left.</source>
        <translation>没有剩下有收缩压的成人。</translation>
    </message>
    <message>
        <source>Mean above 130</source>
        <translation>均值高于 130</translation>
    </message>
    <message>
        <source>Mean not above 130</source>
        <translation>均值未高于 130</translation>
    </message>
    <message>
        <source>This describes the adults in this table, not a person and not everyone in the district.</source>
        <translation>此结果描述的是本表中的成人，既不针对个人，也不代表整个地区。</translation>
    </message>
    <message>
        <source>Adults counted</source>
        <translation>计入的成人</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Source: %1 (cut-offs read in papers that quote it)</source>
        <translation>来源：%1（界值取自引用它的文献）</translation>
    </message>
    <message>
        <source>Source: %1 (cut-offs still to be compared with the printed guideline)</source>
        <translation>来源：%1（界值尚待与指南原文核对）</translation>
    </message>
    <message numerus="yes">
        <source>%n are classified by one of the two pressures only: at least that high.</source>
        <translation>
            <numerusform>有 %n 个仅凭两项血压之一分级：至少达到该级别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not classified: no pressure, no age or another age than the guideline is for, or pregnant.</source>
        <translation>
            <numerusform>有 %n 个未分级：无血压、无年龄、年龄不在指南适用范围，或妊娠。</numerusform>
        </translation>
    </message>
    <message>
        <source>A category describes the pressure that was measured. To call a person hypertensive takes repeated readings, or readings at home.</source>
        <translation>分级描述的是所测得的血压。诊断高血压需要多次测量或家庭测量。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 measurements (%3 %) are at or above %4 mmHg, where %5 draws the line.</source>
        <translation>%2 次测量中有 %1 次（%3 %）达到或超过 %4 mmHg，即 %5 的界值。</translation>
    </message>
    <message>
        <source>%1 of %2 people (%3 %) are at or above %4 mmHg, where %5 draws the line.</source>
        <translation>%2 人中有 %1 人（%3 %）达到或超过 %4 mmHg，即 %5 的界值。</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>For research and service planning by qualified staff; not a medical device.</source>
        <translation>供专业人员用于研究和服务规划；不是医疗器械。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>Choose one of the files in it.</source>
        <translation>请选择其中的一个文件。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 不是可读取的文件。</translation>
    </message>
    <message>
        <source>Choose a table or a Sphygma project.</source>
        <translation>请选择表格或 Sphygma 项目。</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Sphygma project.</source>
        <translation>%1 是数据库，但不是 Sphygma 项目。</translation>
    </message>
    <message>
        <source>Save its table as CSV and open that.</source>
        <translation>请将其中的表另存为 CSV 后打开。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Sphygma project.</source>
        <translation>%1 已损坏，或不是 Sphygma 项目。</translation>
    </message>
    <message>
        <source>The open project could not be saved, so it stays open.</source>
        <translation>当前项目无法保存，因此保持打开。</translation>
    </message>
    <message>
        <source>Save it somewhere else first.</source>
        <translation>请先将它保存到别处。</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未执行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed</source>
        <translation>
            <numerusform>更改 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells flagged</source>
        <translation>
            <numerusform>标记 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>无需更改</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 is a damaged or cut off archive. Get it again from where it came.</source>
        <translation>%1 是损坏或不完整的压缩包。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>%1 was not opened: it would unpack to more than 1000 times its size or 10 GB, as in an attack.</source>
        <translation>未打开 %1：解压后会超过自身大小的 1000 倍或 10 GB，与恶意文件类似。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 100 times its size (%2 MB). Open it only if you know where it comes from.</source>
        <translation>%1 解压后超过自身大小的 100 倍（%2 MB）。请仅在了解其来源时打开。</translation>
    </message>
    <message>
        <source>On the command line, --allow-large opens it.</source>
        <translation>在命令行中可用 --allow-large 打开。</translation>
    </message>
    <message>
        <source>%1 holds too many files to be a data set.</source>
        <translation>%1 包含的文件过多，不像是数据集。</translation>
    </message>
    <message>
        <source>%1 was not opened: its entry “%2” points outside the archive, as in an attack.</source>
        <translation>未打开 %1：其中的“%2”指向压缩包之外，与恶意文件类似。</translation>
    </message>
    <message>
        <source>%1 was not opened: its entry “%2” is a link to another file.</source>
        <translation>未打开 %1：其中的“%2”是指向其他文件的链接。</translation>
    </message>
    <message>
        <source>%1 was not opened: it holds “%2” twice, and nothing tells which is right.</source>
        <translation>未打开 %1：其中有两个“%2”，无法判断哪个正确。</translation>
    </message>
    <message>
        <source>%1 was not opened: it would unpack to more than 10 GB.</source>
        <translation>未打开 %1：解压后会超过 10 GB。</translation>
    </message>
    <message>
        <source>%1 was not opened: “%2” would unpack to more than 1000 times its size, as in an attack.</source>
        <translation>未打开 %1：“%2”解压后会超过自身大小的 1000 倍，与恶意文件类似。</translation>
    </message>
    <message>
        <source>%1 is an office document. Save its table as CSV and open that.</source>
        <translation>%1 是办公文档。请将其中的表另存为 CSV 后打开。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Unpack it first, then open the table.</source>
        <translation>%1 有密码保护。请先解压，再打开表格。</translation>
    </message>
    <message>
        <source>%1 was not opened: it unpacks to more than it declares, as in an attack.</source>
        <translation>未打开 %1：解压后的大小超过其声明，与恶意文件类似。</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or choose the file again.</source>
        <translation>找不到 %1。请检查名称，或重新选择文件。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file inside it.</source>
        <translation>%1 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read it, or copy it to another place.</source>
        <translation>无法打开 %1。请检查读取权限，或将它复制到别处。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Copy it to this computer and try again.</source>
        <translation>未能读完 %1。请将它复制到本机后重试。</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Wait until the program that writes it is done, then open it again.</source>
        <translation>%1 在读取过程中变短。请等写入它的程序结束后再打开。</translation>
    </message>
    <message>
        <source>Fewer than nine of ten cells are numbers or dates.</source>
        <translation>数值或日期单元格不足九成。</translation>
    </message>
    <message>
        <source>No date tells whether day or month is first, so the dates stayed text.</source>
        <translation>没有日期能说明日和月的先后，因此日期保留为文本。</translation>
    </message>
    <message>
        <source>Choose the order of dates in the import preview.</source>
        <translation>请在导入预览中选择日期顺序。</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month, so they stayed text.</source>
        <translation>有的日期日在前，有的月在前，因此保留为文本。</translation>
    </message>
    <message>
        <source>Correct the dates in the file, or choose the order of dates in the import preview.</source>
        <translation>请更正文件中的日期，或在导入预览中选择日期顺序。</translation>
    </message>
    <message>
        <source>The comma in cells such as %1 may be a decimal comma or a thousands sign, so they stayed text.</source>
        <translation>%1 这类单元格中的逗号可能是小数点，也可能是千位分隔符，因此保留为文本。</translation>
    </message>
    <message>
        <source>Choose the decimal sign in the import preview.</source>
        <translation>请在导入预览中选择小数点符号。</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>由您选定。</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point and some a decimal comma. Only those with “%1” were read as numbers.</source>
        <translation>有的数值用小数点，有的用小数逗号。只有使用“%1”的读作数值。</translation>
    </message>
    <message>
        <source>Every cell keeps its own text.</source>
        <translation>每个单元格保留原文。</translation>
    </message>
    <message>
        <source>Its name says that it names patients, so it stays text.</source>
        <translation>列名表明它用于标识患者，因此保留为文本。</translation>
    </message>
    <message>
        <source>Some first numbers of dates are above 12, so the day is first.</source>
        <translation>有的日期第一个数大于 12，因此日在前。</translation>
    </message>
    <message>
        <source>Some second numbers of dates are above 12, so the month is first.</source>
        <translation>有的日期第二个数大于 12，因此月在前。</translation>
    </message>
    <message>
        <source>No date tells day from month.</source>
        <translation>没有日期能区分日和月。</translation>
    </message>
    <message>
        <source>There is a zero byte in the text; it was kept.</source>
        <translation>文本中有空字节，已保留。</translation>
    </message>
    <message>
        <source>Some bytes are no text in UTF-8; they are shown as �.</source>
        <translation>部分字节不是 UTF-8 文本，显示为 �。</translation>
    </message>
    <message>
        <source>A quotation mark stands where none should be; it was kept as text.</source>
        <translation>此处不应有引号，已作为文本保留。</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed; it was kept as text.</source>
        <translation>此处的引号没有闭合，已作为文本保留。</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2; the missing ones are empty.</source>
        <translation>该行有 %1 个单元格，应为 %2 个；缺少的视为空。</translation>
    </message>
    <message>
        <source>The row has %1 cells instead of %2. What stands behind the last column was left out: %3</source>
        <translation>该行有 %1 个单元格，应为 %2 个。最后一列之后的内容未导入：%3</translation>
    </message>
    <message>
        <source>Many rows have more cells than the header has names; columns without a name were added up to %1.</source>
        <translation>许多行的单元格多于列名；已补充无名列，至 %1。</translation>
    </message>
    <message>
        <source>Every line ends with a delimiter; the empty column behind it was left out.</source>
        <translation>每行都以分隔符结尾；其后的空列未导入。</translation>
    </message>
    <message>
        <source>Years of two digits were read as 1930 to 2029.</source>
        <translation>两位数的年份按 1930 至 2029 读取。</translation>
    </message>
    <message>
        <source>Times carry a time zone; they were kept as the clock in the file shows them.</source>
        <translation>时间带有时区；按文件中的钟点保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) were left out.</source>
        <translation>
            <numerusform>已略过 %n 个空行。</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>The first line says so (sep=).</source>
        <translation>首行已写明（sep=）。</translation>
    </message>
    <message>
        <source>No sign divides the lines into cells: one column.</source>
        <translation>没有符号将各行分为单元格：只有一列。</translation>
    </message>
    <message>
        <source>“%1” divides %2 % of the first lines into %3 cells each.</source>
        <translation>“%1”将开头各行中的 %2 % 各分为 %3 个单元格。</translation>
    </message>
    <message>
        <source>Cells among the first lines stand in these marks.</source>
        <translation>开头各行中有单元格使用此引号。</translation>
    </message>
    <message>
        <source>The usual mark; no cell among the first lines uses it.</source>
        <translation>常用引号；开头各行中没有单元格使用。</translation>
    </message>
    <message>
        <source>The file starts with the mark of UTF-8.</source>
        <translation>文件以 UTF-8 标记开头。</translation>
    </message>
    <message>
        <source>The file starts with the mark of UTF-16.</source>
        <translation>文件以 UTF-16 标记开头。</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16 text.</source>
        <translation>每隔一个字节为零，符合 UTF-16 文本。</translation>
    </message>
    <message>
        <source>There are only plain ASCII characters.</source>
        <translation>只有 ASCII 字符。</translation>
    </message>
    <message>
        <source>All characters are valid UTF-8.</source>
        <translation>全部字符均为有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Not valid UTF-8; the bytes form everyday Chinese characters.</source>
        <translation>不是有效的 UTF-8；字节组成常用汉字。</translation>
    </message>
    <message>
        <source>Not valid UTF-8; the bytes are Western letters of Windows.</source>
        <translation>不是有效的 UTF-8；字节为 Windows 西文字母。</translation>
    </message>
    <message>
        <source>The text encoding %1 is not known here. Choose another encoding.</source>
        <translation>不认识编码 %1。请选择其他编码。</translation>
    </message>
    <message>
        <source>Cells such as %1 can only have a decimal comma.</source>
        <translation>%1 这类单元格只能是小数逗号。</translation>
    </message>
    <message>
        <source>Cells such as %1 can only have a decimal point.</source>
        <translation>%1 这类单元格只能是小数点。</translation>
    </message>
    <message>
        <source>No cell shows another decimal sign.</source>
        <translation>没有单元格使用其他小数点符号。</translation>
    </message>
    <message>
        <source>Digits stand in groups of three, and the decimal sign is the other one.</source>
        <translation>数字每三位一组，小数点是另一个符号。</translation>
    </message>
    <message>
        <source>Digits stand in groups of three, such as %1.</source>
        <translation>数字每三位一组，例如 %1。</translation>
    </message>
    <message>
        <source>No cell has digits in groups of three.</source>
        <translation>没有单元格的数字每三位一组。</translation>
    </message>
    <message>
        <source>A line above the table was left out: %1</source>
        <translation>表格上方的一行未导入：%1</translation>
    </message>
    <message>
        <source>The only line holds names, no numbers.</source>
        <translation>仅有的一行是名称，没有数值。</translation>
    </message>
    <message>
        <source>The only line holds numbers.</source>
        <translation>仅有的一行是数值。</translation>
    </message>
    <message>
        <source>It holds names where the cells below are numbers or dates.</source>
        <translation>该行是名称，而下方单元格是数值或日期。</translation>
    </message>
    <message>
        <source>The first line holds numbers or dates like the lines below it.</source>
        <translation>首行与下方各行一样是数值或日期。</translation>
    </message>
    <message>
        <source>Its cells differ and none of them comes again below.</source>
        <translation>其各单元格互不相同，且未在下方重复出现。</translation>
    </message>
    <message>
        <source>The cells of the first line look like those below.</source>
        <translation>首行的单元格与下方相似。</translation>
    </message>
    <message>
        <source>The line below the names holds units: %1</source>
        <translation>列名下方一行是单位：%1</translation>
    </message>
    <message>
        <source>A line below the table was left out: %1</source>
        <translation>表格下方的一行未导入：%1</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is called %2.</source>
        <translation>第 %1 列没有名称，命名为 %2。</translation>
    </message>
    <message>
        <source>The name %1 stands above several columns; column %2 is called %3.</source>
        <translation>名称 %1 用于多列；第 %2 列命名为 %3。</translation>
    </message>
    <message>
        <source>Numbers with leading zeros name something, so they stay text.</source>
        <translation>带前导零的数字是编号，因此保留为文本。</translation>
    </message>
    <message>
        <source>Numbers this long name something, so they stay text.</source>
        <translation>这么长的数字是编号，因此保留为文本。</translation>
    </message>
    <message>
        <source>They look like telephone or record numbers, so they stay text.</source>
        <translation>它们像电话号码或病历号，因此保留为文本。</translation>
    </message>
    <message>
        <source>The cells are dates that can be read in one way only.</source>
        <translation>单元格是日期，且只有一种读法。</translation>
    </message>
    <message>
        <source>The cells are dates with the day first.</source>
        <translation>单元格是日期，日在前。</translation>
    </message>
    <message>
        <source>The cells are dates with the month first.</source>
        <translation>单元格是日期，月在前。</translation>
    </message>
    <message>
        <source>The cells are two words for yes and no.</source>
        <translation>单元格是表示是与否的两个词。</translation>
    </message>
    <message>
        <source>There is no cell to tell a type from.</source>
        <translation>没有可用于判断类型的单元格。</translation>
    </message>
    <message>
        <source>Every cell that is not empty or a word for missing is a number.</source>
        <translation>除空单元格和表示缺失的用语外，都是数值。</translation>
    </message>
    <message>
        <source>At least nine of ten cells are numbers; the others keep their text.</source>
        <translation>至少九成单元格是数值；其余保留原文。</translation>
    </message>
    <message>
        <source>The cells are times of day.</source>
        <translation>单元格是一天中的时间。</translation>
    </message>
    <message>
        <source>The cells are dates, but nothing tells day from month.</source>
        <translation>单元格是日期，但无法区分日和月。</translation>
    </message>
    <message>
        <source>%1 does not fit into the memory of this computer. Close other programs, or leave out columns.</source>
        <translation>%1 超出本机内存。请关闭其他程序，或少导入几列。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1，第 %2 行，%3 列：%4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, column %2: %3</source>
        <translation>%1，%2 列：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>SPSS 文件</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>Stata 文件</translation>
    </message>
    <message>
        <source>an old Excel or Word file</source>
        <translation>旧版 Excel 或 Word 文件</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>packed with bzip2</source>
        <translation>bzip2 压缩文件</translation>
    </message>
    <message>
        <source>packed with xz</source>
        <translation>xz 压缩文件</translation>
    </message>
    <message>
        <source>packed with 7-Zip</source>
        <translation>7-Zip 压缩文件</translation>
    </message>
    <message>
        <source>%1 is not a table in text form: it is %2. Save the table as CSV and open that.</source>
        <translation>%1 不是文本形式的表格，而是%2。请将表格另存为 CSV 后打开。</translation>
    </message>
    <message>
        <source>%1 is not a table in text form. Save the table as CSV and open that.</source>
        <translation>%1 不是文本形式的表格。请将表格另存为 CSV 后打开。</translation>
    </message>
    <message>
        <source>%1 is too large for the memory of this computer (%2 GB of text, %3 GB free). Use a computer with more memory, or split the file.</source>
        <translation>%1 超出本机内存（文本 %2 GB，可用 %3 GB）。请使用内存更大的计算机，或拆分文件。</translation>
    </message>
    <message>
        <source>%1 changed while it was read. Wait until the program that writes it is done, then open it again.</source>
        <translation>%1 在读取过程中发生变化。请等写入它的程序结束后再打开。</translation>
    </message>
    <message>
        <source>%1 is empty. Check that it was saved or copied completely.</source>
        <translation>%1 是空文件。请检查是否已完整保存或复制。</translation>
    </message>
    <message>
        <source>%1 is not a zip archive although its name says so. Check that it was copied completely.</source>
        <translation>%1 的名称表明是 zip 压缩包，但内容不是。请检查是否已完整复制。</translation>
    </message>
    <message>
        <source>%1 holds no table in text form.</source>
        <translation>%1 中没有文本形式的表格。</translation>
    </message>
    <message>
        <source>%1 holds several tables: %2. Choose one of them.</source>
        <translation>%1 中有多张表：%2。请选择其中一张。</translation>
    </message>
    <message>
        <source>%1 holds no table called %3. It holds: %2.</source>
        <translation>%1 中没有名为 %3 的表。其中有：%2。</translation>
    </message>
    <message>
        <source>The column %1 is taken as systolic pressure.</source>
        <translation>%1 列按收缩压处理。</translation>
    </message>
    <message>
        <source>The column %1 is taken as diastolic pressure.</source>
        <translation>%1 列按舒张压处理。</translation>
    </message>
    <message>
        <source>The column %1 is taken as “%2”.</source>
        <translation>%1 列按“%2”处理。</translation>
    </message>
    <message>
        <source>The example table was not found with the program.</source>
        <translation>未在程序中找到示例表。</translation>
    </message>
    <message>
        <source>Install the program again, or open a table of your own.</source>
        <translation>请重新安装程序，或打开您自己的表格。</translation>
    </message>
    <message>
        <source>It is not known yet which column holds the age.</source>
        <translation>尚不清楚哪一列是年龄。</translation>
    </message>
    <message>
        <source>It is not known yet which column holds the systolic pressure.</source>
        <translation>尚不清楚哪一列是收缩压。</translation>
    </message>
    <message>
        <source>It is not known yet which column holds the diastolic pressure.</source>
        <translation>尚不清楚哪一列是舒张压。</translation>
    </message>
    <message>
        <source>%1, age %2</source>
        <translation>%1，%2 岁</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>%1 holds both pressures as text</source>
        <translation>%1 以文本合写两项血压</translation>
    </message>
    <message>
        <source>Such as 120/80. Split it into systolic and diastolic? The column itself stays.</source>
        <translation>例如 120/80。拆分为收缩压和舒张压吗？原列保留。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message numerus="yes">
        <source>%n rows repeat another row exactly</source>
        <translation>
            <numerusform>有 %n 行与其他行完全相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Every cell is the same. Keep the first of each?</source>
        <translation>每个单元格都相同。每组保留第一行吗？</translation>
    </message>
    <message>
        <source>Every cell is the same, but no column tells who the patient is: two people may have equal values by chance. Keep the first of each?</source>
        <translation>每个单元格都相同，但没有列说明患者是谁：两个人的数值可能碰巧相同。每组保留第一行吗？</translation>
    </message>
    <message>
        <source>Remove repeats</source>
        <translation>移除重复</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of a patient and day that stand in another row</source>
        <translation>
            <numerusform>有 %n 行的患者和日期与其他行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values differ, so they may be repeated readings. Leave them, or keep only one of each day.</source>
        <translation>它们的数值不同，可能是重复测量。可保留原样，或每天只保留一行。</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一行</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>保留最后一行</translation>
    </message>
    <message numerus="yes">
        <source>%n cells say that there is no value</source>
        <translation>
            <numerusform>有 %n 个单元格写明没有数值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Read them as missing? The words are kept as the reason.</source>
        <translation>%2 中的 %1。视为缺失吗？原文保留为原因。</translation>
    </message>
    <message>
        <source>Read as missing</source>
        <translation>视为缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 in %2</source>
        <translation>
            <numerusform>%2 中有 %n 个值为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Far outside what can be measured, and repeated: a code for a missing value. Read as missing?</source>
        <translation>远超可测范围且多次出现：应是缺失代码。视为缺失吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no systolic pressure</source>
        <translation>
            <numerusform>有 %n 行没有收缩压</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as missing in every figure. Leave them, so that the count stays visible, or remove them from the table.</source>
        <translation>它们在各项统计中计为缺失。可保留原样以显示缺失数，或从表中移除。</translation>
    </message>
    <message>
        <source>Remove these rows</source>
        <translation>移除这些行</translation>
    </message>
    <message>
        <source>Remove every incomplete row</source>
        <translation>移除所有不完整的行</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>The two were probably swapped: the other way round they are usual. Exchange them?</source>
        <translation>两项很可能填反：对调后属常见值。对调吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have %1 below %2</source>
        <translation>
            <numerusform>有 %n 行的 %1 低于 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert these</source>
        <translation>换算这些值</translation>
    </message>
    <message>
        <source>They form a group of their own, far below the rest, where pressures in kPa lie. Convert them to mmHg?</source>
        <translation>它们自成一组，远低于其余数值，正处于 kPa 血压的范围。换算为 mmHg 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 look like kPa</source>
        <translation>
            <numerusform>%1 中有 %n 个值像是 kPa</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide by ten</source>
        <translation>除以十</translation>
    </message>
    <message>
        <source>No one has such a value, but a tenth of it is usual: the decimal point was lost. Divide by ten?</source>
        <translation>没有人会有这样的值，但其十分之一属常见：小数点丢失。除以十吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 look ten times too large</source>
        <translation>
            <numerusform>%1 中有 %n 个值像是大了十倍</numerusform>
        </translation>
    </message>
    <message>
        <source>Set missing</source>
        <translation>设为缺失</translation>
    </message>
    <message>
        <source>Outside %1 to %2 %3 nothing can be right. Set them missing? What stood there is kept in the log.</source>
        <translation>%1 至 %2 %3 以外不可能正确。设为缺失吗？原值保留在更改记录中。</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are impossible</source>
        <translation>
            <numerusform>%1 中有 %n 个不可能的值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are unusual</source>
        <translation>
            <numerusform>%1 中有 %n 个异常值</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside %1 to %2, but possible. They are kept; compare them with the notes where you can.</source>
        <translation>在 %1 至 %2 以外，但仍有可能。它们会保留；请尽可能与病历核对。</translation>
    </message>
    <message>
        <source>%1 % of the values of %2 end in 0</source>
        <translation>%2 中 %1 % 的值以 0 结尾</translation>
    </message>
    <message>
        <source>%1 % would be expected; digit preference score %2 (10 is mild, 20 marked), n = %3. Rounded readings blur every threshold. Nothing to repair.</source>
        <translation>预期为 %1 %；尾数偏好评分 %2（10 为轻度，20 为明显），n = %3。取整的读数会使各阈值变得模糊。无需修复。</translation>
    </message>
    <message numerus="yes">
        <source>data %1, %n steps</source>
        <translation>
            <numerusform>数据 %1，%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds only blank lines. Check that it was saved completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a line that is longer than a table can hold. Check that it is a table with line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name and values look like it, but not surely. Take it as %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds years of birth, not ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are calendar years. Take the column as year of birth, so that no age is read from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>一个日期</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>“%1” does not take %2 values.</source>
        <translation>“%1”不接受 %2 个值。</translation>
    </message>
    <message>
        <source>there is no function “%1”.</source>
        <translation>没有函数“%1”。</translation>
    </message>
    <message>
        <source>the table has no column “%1”.</source>
        <translation>表格中没有列“%1”。</translation>
    </message>
    <message>
        <source>“%1” holds times of day, which formulas do not know.</source>
        <translation>“%1”是一天中的时刻，公式不能使用。</translation>
    </message>
    <message>
        <source>“%1” needs a value that is not missing.</source>
        <translation>“%1”至少需要一个不缺失的值。</translation>
    </message>
    <message>
        <source>“%1” needs %2 here, and this is %3.</source>
        <translation>“%1”在此需要%2，而这里是%3。</translation>
    </message>
    <message>
        <source>the formula gives nothing but missing values.</source>
        <translation>公式的结果全部缺失。</translation>
    </message>
    <message>
        <source>this must be a comparison, such as “sbp &gt; 140”.</source>
        <translation>此处必须是一个比较，例如“sbp &gt; 140”。</translation>
    </message>
    <message>
        <source>The formula cannot be used. At character %1: %2</source>
        <translation>公式无法使用。第 %1 个字符处：%2</translation>
    </message>
    <message>
        <source>this number is too large.</source>
        <translation>这个数太大。</translation>
    </message>
    <message>
        <source>what is opened here is not closed with %1.</source>
        <translation>此处打开的部分没有用 %1 结束。</translation>
    </message>
    <message>
        <source>the sign “%1” has no meaning here.</source>
        <translation>符号“%1”在此没有意义。</translation>
    </message>
    <message>
        <source>this bracket closes nothing.</source>
        <translation>此括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>an operator such as + or and is missing here.</source>
        <translation>此处缺少运算符，例如 + 或 and。</translation>
    </message>
    <message>
        <source>too many parts are nested here.</source>
        <translation>此处嵌套过深。</translation>
    </message>
    <message>
        <source>comparisons cannot follow one another; write “a &lt; b and b &lt; c”.</source>
        <translation>比较不能连写；请写成“a &lt; b and b &lt; c”。</translation>
    </message>
    <message>
        <source>the formula ends where a value is needed.</source>
        <translation>公式在需要值的地方结束了。</translation>
    </message>
    <message>
        <source>a value is needed before “%1”.</source>
        <translation>“%1”之前需要一个值。</translation>
    </message>
    <message>
        <source>this bracket is not closed.</source>
        <translation>此括号没有结束。</translation>
    </message>
    <message>
        <source>a comma or the closing bracket of “%1” is missing here.</source>
        <translation>此处缺少逗号，或“%1”的右括号。</translation>
    </message>
    <message>
        <source>a value is needed after the comma.</source>
        <translation>逗号之后需要一个值。</translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters.</source>
        <translation>公式超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The column “%1” does not hold text.</source>
        <translation>列“%1”不是文本。</translation>
    </message>
    <message>
        <source>Choose a column of text, or read this one as text first.</source>
        <translation>请选择一个文本列，或先将此列读作文本。</translation>
    </message>
    <message>
        <source>The column “%1” does not hold dates.</source>
        <translation>列“%1”不是日期。</translation>
    </message>
    <message>
        <source>Choose a column of dates, or read this one as dates first.</source>
        <translation>请选择一个日期列，或先将此列读作日期。</translation>
    </message>
    <message>
        <source>The new column has no name.</source>
        <translation>新列没有名称。</translation>
    </message>
    <message>
        <source>Choose a name for the new column.</source>
        <translation>请为新列取一个名称。</translation>
    </message>
    <message>
        <source>a systolic pressure that is not above the diastolic one</source>
        <translation>收缩压不高于舒张压</translation>
    </message>
    <message>
        <source>a pulse pressure below 20 mmHg</source>
        <translation>脉压低于 20 mmHg</translation>
    </message>
    <message>
        <source>a pulse pressure above 100 mmHg</source>
        <translation>脉压高于 100 mmHg</translation>
    </message>
    <message>
        <source>only one of the two pressures</source>
        <translation>两个血压值只有一个</translation>
    </message>
    <message>
        <source>a mean pressure more than 15 mmHg from that of the two pressures</source>
        <translation>平均压与由两个血压值算得的相差超过 15 mmHg</translation>
    </message>
    <message>
        <source>a mean pressure outside the two pressures</source>
        <translation>平均压不在两个血压值之间</translation>
    </message>
    <message>
        <source>a body mass index that does not fit weight and height</source>
        <translation>体质指数与体重和身高不符</translation>
    </message>
    <message>
        <source>height and weight in each other&apos;s place</source>
        <translation>身高与体重互换了位置</translation>
    </message>
    <message>
        <source>an age more than a year from the date of birth</source>
        <translation>年龄与出生日期相差超过一年</translation>
    </message>
    <message>
        <source>a visit before birth</source>
        <translation>就诊早于出生</translation>
    </message>
    <message>
        <source>a visit after death</source>
        <translation>就诊晚于死亡</translation>
    </message>
    <message>
        <source>HDL cholesterol that is not below the total</source>
        <translation>高密度脂蛋白胆固醇不低于总胆固醇</translation>
    </message>
    <message>
        <source>LDL cholesterol above the total</source>
        <translation>低密度脂蛋白胆固醇高于总胆固醇</translation>
    </message>
    <message>
        <source>LDL cholesterol that does not fit the other lipids</source>
        <translation>低密度脂蛋白胆固醇与其他血脂不符</translation>
    </message>
    <message>
        <source>it must be a list of 1 to 100 ascending numbers.</source>
        <translation>必须是 1 到 100 个递增的数。</translation>
    </message>
    <message>
        <source>Group %1 in bands from %2 to %3 and above, as %4</source>
        <translation>将 %1 分段，从 %2 到 %3 及以上，存为 %4</translation>
    </message>
    <message>
        <source>Compute %1 in decimal years from %2 to %3</source>
        <translation>计算 %1：从 %2 到 %3 的年数（含小数）</translation>
    </message>
    <message>
        <source>Compute %1 in completed years from %2 to %3</source>
        <translation>计算 %1：从 %2 到 %3 的周岁数</translation>
    </message>
    <message>
        <source>Compute %1, the body mass index, from %2 and %3</source>
        <translation>由 %2 和 %3 计算体质指数 %1</translation>
    </message>
    <message>
        <source>Read %1 as numbers</source>
        <translation>将 %1 读作数值</translation>
    </message>
    <message>
        <source>Read %1 as dates</source>
        <translation>将 %1 读作日期</translation>
    </message>
    <message>
        <source>Read %1 as dates with a time</source>
        <translation>将 %1 读作日期和时间</translation>
    </message>
    <message>
        <source>Read %1 as times of day</source>
        <translation>将 %1 读作时刻</translation>
    </message>
    <message>
        <source>Read %1 as text</source>
        <translation>将 %1 读作文本</translation>
    </message>
    <message>
        <source>This version does not know the guideline “%1”.</source>
        <translation>此版本不认识指南“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the guidelines it knows.</source>
        <translation>请选择一个已知的指南。</translation>
    </message>
    <message>
        <source>Classify %1 alone by %2 as %3</source>
        <translation>仅用 %1，按 %2 分类，存为 %3</translation>
    </message>
    <message>
        <source>Classify %1 and %2 by %3 as %4</source>
        <translation>将 %1 和 %2 按 %3 分类，存为 %4</translation>
    </message>
    <message>
        <source>Tidy the spaces of texts in %1, all in small letters</source>
        <translation>整理 %1 中文本的空格，全部小写</translation>
    </message>
    <message>
        <source>Tidy the spaces of texts in %1, all in capitals</source>
        <translation>整理 %1 中文本的空格，全部大写</translation>
    </message>
    <message>
        <source>Tidy the spaces of texts in %1, each word with a capital</source>
        <translation>整理 %1 中文本的空格，每个词首字母大写</translation>
    </message>
    <message>
        <source>Tidy the spaces of texts in %1</source>
        <translation>整理 %1 中文本的空格</translation>
    </message>
    <message>
        <source>Compute %1 as %2</source>
        <translation>计算 %1 = %2</translation>
    </message>
    <message>
        <source>This rule needs “%1” in %2, and it is in %3.</source>
        <translation>此规则需要“%1”的单位为 %2，而它是 %3。</translation>
    </message>
    <message>
        <source>Convert the column before this step.</source>
        <translation>请在此步骤之前换算该列。</translation>
    </message>
    <message>
        <source>this version does not know the rule “%1”.</source>
        <translation>此版本不认识规则“%1”。</translation>
    </message>
    <message>
        <source>This version does not know the rule “%1”.</source>
        <translation>此版本不认识规则“%1”。</translation>
    </message>
    <message>
        <source>this rule needs the columns of: %1.</source>
        <translation>此规则需要这些列：%1。</translation>
    </message>
    <message>
        <source>Set to missing what shows %1 (%2)</source>
        <translation>将出现以下情况的值设为缺失：%1（%2）</translation>
    </message>
    <message>
        <source>Remove rows with %1 (%2)</source>
        <translation>移除出现以下情况的行：%1（%2）</translation>
    </message>
    <message>
        <source>Mark rows with %1 (%2)</source>
        <translation>标记出现以下情况的行：%1（%2）</translation>
    </message>
    <message>
        <source>Compute %1, the pulse pressure: %2 − %3</source>
        <translation>计算脉压 %1：%2 − %3</translation>
    </message>
    <message>
        <source>Compute %1, the mid pressure: half of %2 + %3</source>
        <translation>计算中间压 %1：%2 + %3 的一半</translation>
    </message>
    <message>
        <source>Compute %1, the mean pressure of Meaney: %3 + 0.412 (%2 − %3)</source>
        <translation>计算 Meaney 平均压 %1：%3 + 0.412 (%2 − %3)</translation>
    </message>
    <message>
        <source>Compute %1, the mean pressure: %3 + (%2 − %3) / 3</source>
        <translation>计算平均压 %1：%3 + (%2 − %3) / 3</translation>
    </message>
    <message>
        <source>This would leave the table without a column.</source>
        <translation>这样表格将没有任何列。</translation>
    </message>
    <message>
        <source>Leave at least one column in it.</source>
        <translation>请至少保留一列。</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>去掉列 %1</translation>
    </message>
    <message>
        <source>this method needs a value to fill in.</source>
        <translation>此方法需要一个填补值。</translation>
    </message>
    <message>
        <source>this method needs the columns that make a group.</source>
        <translation>此方法需要用来分组的列。</translation>
    </message>
    <message>
        <source>Fill missing values of %1 with “%2”, marked in %3</source>
        <translation>用“%2”填补 %1 的缺失值，在 %3 中标记</translation>
    </message>
    <message>
        <source>Fill missing values of %1 with the mean, marked in %2</source>
        <translation>用均值填补 %1 的缺失值，在 %2 中标记</translation>
    </message>
    <message>
        <source>Fill missing values of %1 with the median, marked in %2</source>
        <translation>用中位数填补 %1 的缺失值，在 %2 中标记</translation>
    </message>
    <message>
        <source>Fill missing values of %1 with the commonest one, marked in %2</source>
        <translation>用最常见的值填补 %1 的缺失值，在 %2 中标记</translation>
    </message>
    <message>
        <source>Fill missing values of %1 with the median of the same %2, marked in %3</source>
        <translation>用相同 %2 的中位数填补 %1 的缺失值，在 %3 中标记</translation>
    </message>
    <message>
        <source>Fill missing values of %1 with the last one of the same %2, marked in %3</source>
        <translation>用相同 %2 的上一个值填补 %1 的缺失值，在 %3 中标记</translation>
    </message>
    <message>
        <source>The column “%1” has no value to fill from.</source>
        <translation>列“%1”没有可用来填补的值。</translation>
    </message>
    <message>
        <source>The column “%1” gives no order in time.</source>
        <translation>列“%1”不能给出时间顺序。</translation>
    </message>
    <message>
        <source>Choose a column of dates or numbers.</source>
        <translation>请选择一个日期列或数值列。</translation>
    </message>
    <message>
        <source>“%1” is no value for the column “%2”.</source>
        <translation>“%1”不是列“%2”的值。</translation>
    </message>
    <message>
        <source>Give a value of the column&apos;s type.</source>
        <translation>请给出与该列类型相符的值。</translation>
    </message>
    <message>
        <source>Keep only rows where %1</source>
        <translation>只保留满足 %1 的行</translation>
    </message>
    <message>
        <source>“%1” is in %2, which does not convert to %3.</source>
        <translation>“%1”的单位是 %2，不能换算成 %3。</translation>
    </message>
    <message>
        <source>Correct the unit of the column.</source>
        <translation>请更正该列的单位。</translation>
    </message>
    <message>
        <source>“%1” as “%2”</source>
        <translation>“%1”为“%2”</translation>
    </message>
    <message>
        <source>Write %1 in %2</source>
        <translation>在 %2 中改写 %1</translation>
    </message>
    <message>
        <source>it must be a year from 1 to 9900.</source>
        <translation>必须是 1 到 9900 之间的年份。</translation>
    </message>
    <message>
        <source>Read %1 as dates: day, month, year</source>
        <translation>将 %1 读作日期：日、月、年</translation>
    </message>
    <message>
        <source>Read %1 as dates: month, day, year</source>
        <translation>将 %1 读作日期：月、日、年</translation>
    </message>
    <message>
        <source>Read %1 as dates: year, month, day</source>
        <translation>将 %1 读作日期：年、月、日</translation>
    </message>
    <message>
        <source>Read %1 as dates: day numbers of a spreadsheet</source>
        <translation>将 %1 读作日期：电子表格的日序号</translation>
    </message>
    <message>
        <source>it is no regular expression: at character %1, %2.</source>
        <translation>不是正则表达式：第 %1 个字符处，%2。</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2” where it is the whole text in %3</source>
        <translation>在 %3 中，文本恰为“%1”时替换为“%2”</translation>
    </message>
    <message>
        <source>Replace what matches the pattern “%1” by “%2” in %3</source>
        <translation>在 %3 中，将符合模式“%1”的部分替换为“%2”</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2” in %3</source>
        <translation>在 %3 中，将“%1”替换为“%2”</translation>
    </message>
    <message>
        <source>Keep the first row of each %1</source>
        <translation>每个 %1 保留第一行</translation>
    </message>
    <message>
        <source>Keep the last row of each %1</source>
        <translation>每个 %1 保留最后一行</translation>
    </message>
    <message>
        <source>Make one row of each %1, with the mean of its numbers</source>
        <translation>每个 %1 合为一行，数值取平均</translation>
    </message>
    <message>
        <source>Mark rows of a repeated %1 in a column %2</source>
        <translation>将 %1 重复的行标记在列 %2 中</translation>
    </message>
    <message>
        <source>Name every label, and remove repeated keys before this step.</source>
        <translation>请列出每个标签，并在此步骤之前处理重复的键。</translation>
    </message>
    <message>
        <source>Record %1 has a label that gets no column.</source>
        <translation>记录 %1 的标签没有对应的列。</translation>
    </message>
    <message>
        <source>Record %1 repeats a label of its group.</source>
        <translation>记录 %1 重复了组内的标签。</translation>
    </message>
    <message>
        <source>each must be there once, and none empty.</source>
        <translation>每个只能出现一次，且不能为空。</translation>
    </message>
    <message>
        <source>Make columns %1 of %2, one row for each %3</source>
        <translation>将 %2 展开为列 %1，每个 %3 一行</translation>
    </message>
    <message>
        <source>it must name at least one text and what it becomes.</source>
        <translation>必须至少给出一个文本及其替换。</translation>
    </message>
    <message>
        <source>The step “%1” cannot be written as a script.</source>
        <translation>步骤“%1”无法写成脚本。</translation>
    </message>
    <message>
        <source>Switch the step off to write the others.</source>
        <translation>请关闭该步骤后再写出其余步骤。</translation>
    </message>
</context>
<context>
    <name>sphygma::AboutDialog</name>
    <message>
        <source>About Sphygma</source>
        <translation>关于 Sphygma</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Analytics for clinicians that stay on this computer.</source>
        <translation>面向临床人员的数据分析，全程在本机完成。</translation>
    </message>
    <message>
        <source>Free software. The source is licensed under the GNU General Public License, version 3 or later. The built program is under version 3 only, because it contains Qt Charts.</source>
        <translation>自由软件。源代码采用 GNU 通用公共许可证第 3 版或更高版本。编译后的程序包含 Qt Charts，因此仅适用第 3 版。</translation>
    </message>
    <message>
        <source>Built with Qt %1. It comes without any warranty.</source>
        <translation>使用 Qt %1 构建。不提供任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sphygma::ActionSet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Export clean table…</source>
        <translation>导出清洗后的表格…</translation>
    </message>
    <message>
        <source>Export report as PDF…</source>
        <translation>将报告导出为 PDF…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Clear recent files</source>
        <translation>清除最近的文件</translation>
    </message>
    <message>
        <source>About Sphygma</source>
        <translation>关于 Sphygma</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
    <name>sphygma::CategoryTable</name>
    <message>
        <source>n = %1 rows classified, %2 not.</source>
        <translation>n = %1 行已分级，%2 行未分级。</translation>
    </message>
    <message>
        <source>The range after each share is its 95 % interval (Wilson).</source>
        <translation>各比例后的范围为其 95 % 置信区间（Wilson 法）。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a share, in %</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 置信区间</translation>
    </message>
</context>
<context>
    <name>sphygma::CellDialog</name>
    <message>
        <source>Correct a cell</source>
        <translation>更正单元格</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1，第 %2 条记录</translation>
    </message>
    <message>
        <source>The file stays as it is; the correction is a step.</source>
        <translation>文件保持不变；更正会成为一个步骤。</translation>
    </message>
    <message>
        <source>&amp;Right value</source>
        <translation>正确的值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How do you know?</source>
        <translation>依据(&amp;H)</translation>
    </message>
    <message>
        <source>empty: missing</source>
        <translation>留空：缺失</translation>
    </message>
    <message>
        <source>for example: checked in the patient&apos;s file</source>
        <translation>例如：已核对病历</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>sphygma::ChangesDialog</name>
    <message>
        <source>unusual, kept</source>
        <translation>异常，已保留</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>已移除该行</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>此步骤更改了什么</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>The first %1 of %2 changes</source>
        <translation>%2 项更改中的前 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>sphygma::CleanPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Wrong values</source>
        <translation>错误值</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Those that lose nothing: every value stays readable</source>
        <translation>不丢失任何信息：每个值仍可读出</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>What will be done to the file, in order.</source>
        <translation>将依次对文件执行的处理。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>下一步：%1(&amp;N)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Looking through the data…</source>
        <translation>正在检查数据…</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left as they are</source>
        <translation>
            <numerusform>%n 项保留原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>What the recipe does to this file. The file itself is never changed.</source>
        <translation>这些步骤对数据的处理结果。文件本身永不改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left. Nothing changes until you accept it; every change can be undone.</source>
        <translation>
            <numerusform>还有 %n 项。采纳之前不作任何改动；每项改动都可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column means decides what can be checked. Correct it where it is wrong.</source>
        <translation>各列的含义决定可以检查什么。如有错误，请更正。</translation>
    </message>
    <message>
        <source>Nothing to mend was found here.</source>
        <translation>此处没有发现需要处理的问题。</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>此处已全部处理完毕。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept all %n safe ones</source>
        <translation>
            <numerusform>采纳全部 %n 项稳妥建议(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n safe finding(s)</source>
        <translation>
            <numerusform>采纳 %n 项稳妥建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a finding as it is</source>
        <translation>保留一项原样</translation>
    </message>
    <message>
        <source>Show findings again</source>
        <translation>重新显示建议</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>收回一个步骤</translation>
    </message>
    <message>
        <source>Finish cleaning</source>
        <translation>完成清洗</translation>
    </message>
    <message>
        <source>The search was stopped. Choose the page again to go on.</source>
        <translation>检查已停止。请重新选择该页面以继续。</translation>
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
    <name>sphygma::ColumnInspector</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
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
        <source>Choose a column to see what it holds.</source>
        <translation>选择一列，查看其内容。</translation>
    </message>
    <message>
        <source>%1, from “%2”</source>
        <translation>%1，来自“%2”</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>中间一半</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Middle 90 %</source>
        <translation>中间 90 %</translation>
    </message>
    <message>
        <source>Set the meaning of “%1”</source>
        <translation>设定“%1”的含义</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
</context>
<context>
    <name>sphygma::ColumnMapping</name>
    <message numerus="yes">
        <source>and %n more, to be seen in Data</source>
        <translation>
            <numerusform>另有 %n 列，可在“数据”中查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>Unit of “%1”</source>
        <translation>“%1”的单位</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>made by a step</source>
        <translation>由步骤生成</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>由列名判断</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Set the meaning of “%1”</source>
        <translation>设定“%1”的含义</translation>
    </message>
</context>
<context>
    <name>sphygma::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
</context>
<context>
    <name>sphygma::DataPage</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter：下一个，Shift+Enter：上一个</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>清洗后</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>文件原样</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>显示哪张表</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Export clean table…</source>
        <translation>导出清洗后的表格…</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 条记录，%2</translation>
    </message>
    <message>
        <source>%1 records (%2 removed), %3</source>
        <translation>%1 条记录（已移除 %2 条），%3</translation>
    </message>
    <message>
        <source>The file is never changed. Correct the cell in the cleaned table.</source>
        <translation>文件永不改动。请在清洗后的表中更正该单元格。</translation>
    </message>
    <message>
        <source>Show the cleaned table</source>
        <translation>显示清洗后的表格</translation>
    </message>
    <message>
        <source>Correct a cell of “%1”</source>
        <translation>更正“%1”的单元格</translation>
    </message>
    <message>
        <source>“%1” is not in this table.</source>
        <translation>此表中没有“%1”。</translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>正在查找“%1”…</translation>
    </message>
    <message>
        <source>Export clean table</source>
        <translation>导出清洗后的表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 records are in %2.</source>
        <translation>已将 %1 条记录写入 %2。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
</context>
<context>
    <name>sphygma::DecidePage</name>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>What the numbers say, how sure they are, and what they do not say.</source>
        <translation>数据说明了什么、有多大把握，以及不能说明什么。</translation>
    </message>
    <message>
        <source>Nothing to decide on yet</source>
        <translation>还没有可判断的内容</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>请先打开表格。</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>转到“数据”</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Working out the findings …</source>
        <translation>正在得出结论 …</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假定：%1</translation>
    </message>
    <message>
        <source>Choose guideline</source>
        <translation>选择指南</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The findings are being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is the systolic pressure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it under Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n far value(s) not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <name>sphygma::ExplorePage</name>
    <message>
        <source>Go to Data</source>
        <translation>转到“数据”</translation>
    </message>
    <message>
        <source>Age and blood pressure</source>
        <translation>年龄与血压</translation>
    </message>
    <message>
        <source>Choose the pressure</source>
        <translation>选择血压</translation>
    </message>
    <message>
        <source>Choose the guideline of the chart</source>
        <translation>选择图表所用的指南</translation>
    </message>
    <message>
        <source>Show the threshold</source>
        <translation>显示阈值线</translation>
    </message>
    <message>
        <source>Hide the threshold</source>
        <translation>隐藏阈值线</translation>
    </message>
    <message>
        <source>Show the regression line</source>
        <translation>显示回归线</translation>
    </message>
    <message>
        <source>Hide the regression line</source>
        <translation>隐藏回归线</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>移动阈值线</translation>
    </message>
    <message>
        <source>Move in the chart</source>
        <translation>移动图表视图</translation>
    </message>
    <message>
        <source>There is no chart yet</source>
        <translation>还没有图表</translation>
    </message>
    <message>
        <source>Open a file with ages and blood pressures first.</source>
        <translation>请先打开含有年龄和血压的文件。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The table is being prepared.</source>
        <translation>正在准备表格。</translation>
    </message>
    <message>
        <source>Drawing the chart …</source>
        <translation>正在绘制图表 …</translation>
    </message>
    <message>
        <source>%1 readings of %2 patients.</source>
        <translation>%2 位患者的 %1 次读数。</translation>
    </message>
    <message>
        <source>%1 readings.</source>
        <translation>%1 次读数。</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom, hold Shift to zoom into a rectangle, double-click to see all. Drag the line to move the threshold.</source>
        <translation>拖动以移动，滚轮缩放，按住 Shift 框选放大，双击显示全部。拖动横线可移动阈值。</translation>
    </message>
    <message>
        <source>Take the chart out of the report</source>
        <translation>从报告中取下图表</translation>
    </message>
    <message>
        <source>Pin the chart to the report</source>
        <translation>将图表固定到报告</translation>
    </message>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>age and blood pressure.png</source>
        <translation>年龄与血压.png</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG 图片 (*.png);;SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>sphygma::ExplorePanel</name>
    <message>
        <source>Pressure</source>
        <translation>血压</translation>
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
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Which pressure is drawn</source>
        <translation>绘制哪项血压</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guideline whose categories are shown</source>
        <translation>显示其分级的指南</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Guideline bands</source>
        <translation>指南分级色带</translation>
    </message>
    <message>
        <source>Regression line</source>
        <translation>回归线</translation>
    </message>
    <message>
        <source>Threshold line</source>
        <translation>阈值线</translation>
    </message>
    <message>
        <source>Threshold in mmHg</source>
        <translation>阈值（mmHg）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation>移除的行</translation>
    </message>
    <message>
        <source>Pin to report</source>
        <translation>固定到报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG</source>
        <translation>将图表保存为 PNG 或 SVG</translation>
    </message>
    <message>
        <source>With both pressures in one chart, the same height means two categories.</source>
        <translation>两项血压同在一图时，同一高度对应两种分级。</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>从报告中取下</translation>
    </message>
    <message>
        <source>Diastolic at or above %1 mmHg</source>
        <translation>舒张压达到或超过 %1 mmHg</translation>
    </message>
    <message>
        <source>Systolic at or above %1 mmHg</source>
        <translation>收缩压达到或超过 %1 mmHg</translation>
    </message>
    <message>
        <source>There is no reading to count.</source>
        <translation>没有可统计的读数。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 readings</source>
        <translation>%2 次读数中有 %1 次</translation>
    </message>
    <message>
        <source>95 % CI %1 to %2, by patient</source>
        <translation>95 % 置信区间 %1 至 %2，按患者计</translation>
    </message>
    <message>
        <source>95 % CI %1 to %2</source>
        <translation>95 % 置信区间 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>sphygma::FindingCard</name>
    <message>
        <source>Unpin finding</source>
        <translation>取消固定结论</translation>
    </message>
    <message>
        <source>Pin finding</source>
        <translation>固定结论</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Pin to report</source>
        <translation>固定到报告</translation>
    </message>
    <message>
        <source>Take it off the top of the report</source>
        <translation>不再置于报告开头</translation>
    </message>
    <message>
        <source>Pinned findings come first in the report</source>
        <translation>固定的结论排在报告最前</translation>
    </message>
</context>
<context>
    <name>sphygma::FinishPanel</name>
    <message>
        <source>Rows read</source>
        <translation>读入行数</translation>
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
        <source>&amp;Explore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>判断(&amp;D)</translation>
    </message>
    <message>
        <source>%1 % of all, %2 removed</source>
        <translation>占全部的 %1 %，移除 %2</translation>
    </message>
    <message numerus="yes">
        <source>by %n step(s)</source>
        <translation>
            <numerusform>经 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>文件原样</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>清洗后</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>meaning and name of a column</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>尚未指定任何列的含义。</translation>
    </message>
</context>
<context>
    <name>sphygma::FootBar</name>
    <message>
        <source>No data open</source>
        <translation>未打开数据</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>更改的单元格</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <translation>%1  %2 %</translation>
    </message>
</context>
<context>
    <name>sphygma::Histogram</name>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>sphygma::HistogramView</name>
    <message>
        <source>Distribution of systolic pressure</source>
        <translation>收缩压分布</translation>
    </message>
    <message>
        <source>%1 values from %2 to %3</source>
        <translation>%1 个值，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>category and its lower bound</comment>
        <translation>%1：%2 起</translation>
    </message>
    <message>
        <source>130 mmHg</source>
        <translation>130 mmHg</translation>
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
    <name>sphygma::ImportReportDialog</name>
    <message>
        <source>How the file was read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>Notes about the file</source>
        <translation>关于文件的说明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Thousands sign</source>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>made by us</source>
        <translation>由程序命名</translation>
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
    <name>sphygma::MainWindow</name>
    <message>
        <source>Working through the recipe…</source>
        <translation>正在执行处理步骤…</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>仍有任务在进行</translation>
    </message>
    <message>
        <source>Stop it and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>The last changes could not be saved</source>
        <translation>最近的更改无法保存</translation>
    </message>
    <message>
        <source>The disk did not take them. Save the project elsewhere, or quit without them.</source>
        <translation>磁盘未能写入。请将项目保存到别处，或放弃更改并退出。</translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>放弃并退出</translation>
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
    <name>sphygma::Opener</name>
    <message>
        <source>Tables and projects (*.csv *.tsv *.txt *.zip *.sphygma)</source>
        <translation>表格和项目 (*.csv *.tsv *.txt *.zip *.sphygma)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>One file is opened at a time: %1.</source>
        <translation>一次只打开一个文件：%1。</translation>
    </message>
    <message>
        <source>Keep “%1”?</source>
        <translation>保留“%1”吗？</translation>
    </message>
    <message>
        <source>It has no name on disk yet. Save it as a file, or let it go: the table it came from stays.</source>
        <translation>它还没有保存为文件。请保存，或放弃：原始表格不受影响。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>正在打开项目…</translation>
    </message>
</context>
<context>
    <name>sphygma::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::PointWords</name>
    <message>
        <source>Record %1</source>
        <translation>第 %1 条记录</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>年龄 %1</translation>
    </message>
    <message>
        <source>Diastolic %1</source>
        <translation>舒张压 %1</translation>
    </message>
    <message>
        <source>Systolic %1</source>
        <translation>收缩压 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>此处另有 %n 个</numerusform>
        </translation>
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
    <name>sphygma::ProposalCard</name>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>第 %1 条记录</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change the numbers before it is added</source>
        <translation>添加前修改数值</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>保留原样</translation>
    </message>
    <message>
        <source>Step %1 added</source>
        <translation>已添加第 %1 步</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the step out of the recipe</source>
        <translation>从处理步骤中取出此步</translation>
    </message>
</context>
<context>
    <name>sphygma::RecipeItem</name>
    <message>
        <source>Step %1 is on</source>
        <translation>第 %1 步已启用</translation>
    </message>
    <message>
        <source>Switch the step on or off</source>
        <translation>启用或停用此步骤</translation>
    </message>
    <message>
        <source>More about step %1</source>
        <translation>第 %1 步的更多操作</translation>
    </message>
    <message>
        <source>Changes, order, removal</source>
        <translation>更改、顺序、移除</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s)</source>
        <translation>
            <numerusform>%1 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 marked as unusual</source>
        <translation>
            <numerusform>%1 个标记为异常</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes no cell</source>
        <translation>未更改任何单元格</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>Change the numbers…</source>
        <translation>修改数值…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>sphygma::RecipeList</name>
    <message>
        <source>Recipe</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>Nothing yet. What you accept appears here.</source>
        <translation>还没有步骤。采纳的建议会显示在这里。</translation>
    </message>
    <message>
        <source>Switch step %1 on</source>
        <translation>启用第 %1 步</translation>
    </message>
    <message>
        <source>Switch step %1 off</source>
        <translation>停用第 %1 步</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除第 %1 步</translation>
    </message>
    <message>
        <source>Move step %1</source>
        <translation>移动第 %1 步</translation>
    </message>
    <message>
        <source>Change step %1</source>
        <translation>修改第 %1 步</translation>
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
    <name>sphygma::ReportForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Age and blood pressure</source>
        <translation>年龄与血压</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Ward, clinic or practice</source>
        <translation>病区、门诊或诊所</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>编辑报告</translation>
    </message>
</context>
<context>
    <name>sphygma::ReportMaker</name>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 …</translation>
    </message>
</context>
<context>
    <name>sphygma::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>转到“数据”</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The pages as they will be printed. Every number comes from the data and the steps as they are now.</source>
        <translation>页面与打印效果一致。每个数字都来自当前的数据和步骤。</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>Open a table first; the report follows from it.</source>
        <translation>请先打开表格，报告由此生成。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
    <name>sphygma::SampleTable</name>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1, %2: %3 becomes %4</source>
        <translation>%1，%2：%3 变为 %4</translation>
    </message>
</context>
<context>
    <name>sphygma::Saver</name>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Sphygma projects (*.sphygma)</source>
        <translation>Sphygma 项目 (*.sphygma)</translation>
    </message>
</context>
<context>
    <name>sphygma::Stage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洗</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
</context>
<context>
    <name>sphygma::StageRail</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
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
    <name>sphygma::StepEditor</name>
    <message>
        <source>Change the numbers</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>&amp;Missing below</source>
        <translation>低于此值设为缺失(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;issing above</source>
        <translation>高于此值设为缺失(&amp;I)</translation>
    </message>
    <message>
        <source>Marked as unusual &amp;below</source>
        <translation>低于此值标记为异常(&amp;B)</translation>
    </message>
    <message>
        <source>Marked as unusual &amp;above</source>
        <translation>高于此值标记为异常(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Numbers that mean missing</source>
        <translation>表示缺失的数值(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Words that mean missing</source>
        <translation>表示缺失的用语(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数值。</translation>
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
    <name>sphygma::TopBar</name>
    <message>
        <source>Name and save…</source>
        <translation>命名并保存…</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>重命名项目</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Until it has a name, the project is kept on this computer and offered at the next start.</source>
        <translation>命名之前，项目保留在本机，下次启动时可继续。</translation>
    </message>
</context>
<context>
    <name>sphygma::WelcomePage</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The file itself is never changed.</source>
        <translation>数据不会离开本机。文件本身永不改动。</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <source>CSV or another text table, a ZIP of them, or a Sphygma project</source>
        <translation>CSV 或其他文本表格、其 ZIP 压缩包，或 Sphygma 项目</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>Project without a name</source>
        <translation>未命名的项目</translation>
    </message>
    <message>
        <source>kept for you since the last time</source>
        <translation>上次为您保留</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw this project away?</source>
        <translation>丢弃此项目吗？</translation>
    </message>
    <message>
        <source>What was done in it is lost. The table it came from stays.</source>
        <translation>其中所做的工作将会丢失。原始表格不受影响。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
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
