<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RuleFiles</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of rules.</source>
        <translation>%1 太大，不像规则文件。</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>The rules could not be written to %1.</source>
        <translation>无法将规则写入 %1。</translation>
    </message>
</context>
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
        <source>Convert values of %1 from %2 to %3 where %4</source>
        <translation>在满足 %4 的行中，将 %1 的值从 %2 换算为 %3</translation>
    </message>
    <message>
        <source>In %1 the body mass index recorded beside them comes out right, in %2 it does not; in most other rows it does.</source>
        <translation>按 %1 计与同行记录的体重指数相符，按 %2 计则不符；其他大多数行按后者都相符。</translation>
    </message>
    <message>
        <source>No grown person is that small in centimetres, but many are in inches.</source>
        <translation>没有成年人以厘米计这么矮，但以英寸计则很常见。</translation>
    </message>
    <message>
        <source>That is %1 % of the grown people, more than the others let expect. Weights in lb among those in kg look like this, and so do very heavy people: the table does not tell. Nothing is converted; look them up at the source.</source>
        <translation>这占成年人的 %1 %，比其余数值所预期的多。千克中混入磅会是这样，确实很重的人也会这样：表中无法判断。不作任何换算；请查对原始记录。</translation>
    </message>
    <message>
        <source>%1 Convert these from %2 to %3?</source>
        <translation>%1要将这些值从 %2 换算为 %3 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are above %2 kg</source>
        <translation>
            <numerusform>%1 中有 %n 个值高于 %2 kg</numerusform>
        </translation>
    </message>
    <message>
        <source>This table has one row for each measurement</source>
        <translation>此表每行只有一项测量</translation>
    </message>
    <message>
        <source>%1 tells which: %2. Spread it, so that each reading is one row with systolic and diastolic side by side? Then %3 rows become %4, one for each %5.</source>
        <translation>%1 说明是哪一项：%2。要展开吗？展开后每次读数占一行，收缩压与舒张压并排；%3 行变为 %4 行，每个 %5 一行。</translation>
    </message>
    <message>
        <source>%1 tells which: %2. Spread it, so that each reading is one row with its measurements side by side? Then %3 rows become %4, one for each %5.</source>
        <translation>%1 说明是哪一项：%2。要展开吗？展开后每次读数占一行，各项测量并排；%3 行变为 %4 行，每个 %5 一行。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>What is said of single values goes: %1.</source>
        <translation>只说明单个值的列会去掉：%1。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>%1 is said to be in %2, which its values cannot be: taken as %3</source>
        <translation>%1 标注的单位是 %2，但其数值不可能是该单位，因此按 %3 处理</translation>
    </message>
    <message>
        <source>%1 stands in several units (%2): it is given no meaning</source>
        <translation>%1 有多种单位（%2），因此不指定其含义</translation>
    </message>
    <message>
        <source>columns that tell the rows apart must stay.</source>
        <translation>用来区分各行的列必须保留。</translation>
    </message>
    <message>
        <source>And for each, where it is there</source>
        <translation>以及每个（可以为空）</translation>
    </message>
    <message>
        <source>Units in</source>
        <translation>单位所在的列</translation>
    </message>
    <message>
        <source>Columns that go</source>
        <translation>要去掉的列</translation>
    </message>
    <message>
        <source>A label twice in a group begins a further row</source>
        <translation>同组中标签重复时另起一行</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a label of their group: they begin rows of their own</source>
        <translation>
            <numerusform>%n 个值与同组的标签重复，各自另起一行</numerusform>
        </translation>
    </message>
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
        <source>This is not a possible pressure in mmHg. Check its unit, which may be kPa, and the value at the source.</source>
        <translation>以 mmHg 计，这不是可能的血压值。请核对单位（可能是 kPa），并与原始记录核对该值。</translation>
    </message>
    <message>
        <source>A report cannot be written as %1.</source>
        <translation>无法将报告写成 %1。</translation>
    </message>
    <message>
        <source>Choose a name that ends with one of: .%1.</source>
        <translation>请选用以下列之一结尾的文件名：.%1。</translation>
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
            <numerusform>另外 %n 个</numerusform>
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
        <translation>%1，%2 起</translation>
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
        <source>Each line stands in quotation marks as a whole, so it is one cell. Save the file again with quotation marks around single cells, or around none.</source>
        <translation>每一行整体处于引号之中，因此只成为一个单元格。请重新保存文件，只给单个单元格加引号，或完全不加引号。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are coded; %1 was assumed, so that a cell reads “%2”.</source>
        <translation>文件没有说明字符编码；已按 %1 读取，其中一个单元格读作“%2”。</translation>
    </message>
    <message>
        <source>If that is wrong, choose another encoding in the import preview.</source>
        <translation>如果不对，请在导入预览中选择其他编码。</translation>
    </message>
    <message>
        <source>The first line is one name, and the commas below stand within values, as in 5,7 or Doe, John: one column.</source>
        <translation>第一行是一个列名，下方的逗号属于数值或文本本身，如 5,7 或 Doe, John：只有一列。</translation>
    </message>
    <message>
        <source>The file starts with the mark of UTF-32.</source>
        <translation>文件以 UTF-32 标记开头。</translation>
    </message>
    <message>
        <source>The line was kept as a row, though it may stand below the table: %1. If it is no row, remove it with a filter.</source>
        <translation>这一行可能属于表格下方的说明，但已保留为数据行：%1。如果不是数据，请用筛选将其去除。</translation>
    </message>
    <message>
        <source>It holds a name and numbers that count up, as years or times do.</source>
        <translation>它包含一个名称和依次递增的数字，如年份或时间点。</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here, but text stands behind the one that closes it; both were kept as text.</source>
        <translation>此处的引号开始一个单元格，但闭合引号之后还有文本；两个引号均已作为文本保留。</translation>
    </message>
    <message>
        <source>It holds names, though fewer than cells below.</source>
        <translation>它包含列名，但少于下方的单元格数。</translation>
    </message>
    <message>
        <source>There is one name fewer than cells in a row; the first cell of each row was taken as its row name, as R writes it. Check that every column stands under its name.</source>
        <translation>列名比每行的单元格少一个；每行的第一个单元格已按 R 的写法当作行名。请核对每一列是否处于正确的列名之下。</translation>
    </message>
    <message>
        <source>Only %1 of %2 columns have a name. A value may hold the delimiter without quotation marks, as in 5,7; then it was cut in two, and the values behind it stand under wrong names. Check the file before you use it.</source>
        <translation>%2 列中只有 %1 列有列名。某个值可能含有未加引号的分隔符，如 5,7；这样它会被拆成两个，其后的值便处于错误的列名之下。使用前请检查文件。</translation>
    </message>
    <message>
        <source>The line below the names holds words where those below it hold numbers: %1. It was read as a row; if it is a second line of names, remove it with a filter.</source>
        <translation>列名下方的一行是文字，而其下各行是数字：%1。它已作为数据行读取；如果它是第二行列名，请用筛选将其去除。</translation>
    </message>
    <message>
        <source>a document of a word processor (RTF)</source>
        <translation>文字处理文档 (RTF)</translation>
    </message>
    <message>
        <source>%1 is %2. Unpack it first, then open what is in it.</source>
        <translation>%1 是%2。请先解压，再打开其中的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) mean nothing in %1; they are shown as �.</source>
        <translation>
            <numerusform>有 %n 个字节在 %1 中没有意义，显示为 �。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) were left out (line %1); in a table of one column each may be a missing value.</source>
        <translation>
            <numerusform>已略过 %n 个空行（第 %1 行）；在只有一列的表格中，每个空行可能是一个缺失值。</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are identifiers, type them as text where the file was made.</source>
        <translation>如果这些是编号，请在生成该文件的程序中按文本输入。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have more than 15 digits, and the file keeps no more.</source>
        <translation>
            <numerusform>%n 个数超过 15 位，而该文件只保留 15 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a web page, not a table. If a spreadsheet program shows a table in it, save it there as .xlsx and import that.</source>
        <translation>%1 是网页，不是表格。如果电子表格程序能显示其中的表，请在那里另存为 .xlsx 后导入。</translation>
    </message>
    <message>
        <source>%1 is a table in the format %2, which is not read here. Open it in a spreadsheet program, save it as .xlsx, and import that.</source>
        <translation>%1 是 %2 格式的表格，本程序不能读取。请用电子表格程序打开，另存为 .xlsx 后导入。</translation>
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
        <source>The values differ: these may be repeated readings. Leave all, or keep only one of each day.</source>
        <translation>数值不同，可能是重复测量。可全部保留，或每天只保留一行。</translation>
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
        <source>%1 in %2. Read as missing? What stands there is kept as the reason.</source>
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
        <source>A row without it counts as missing in every figure. Leave it, so that the count stays visible, or take it out of the table.</source>
        <translation>没有收缩压的行在各项统计中计为缺失。可保留原样以显示缺失数，或从表中移除。</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>从表中移除</translation>
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
        <source>Outside %1 to %2 %3 nothing can be right. Set missing? What stood there is kept in the log.</source>
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
        <source>Outside %1 to %2, but possible. Nothing is changed; compare with the notes where you can.</source>
        <translation>在 %1 至 %2 以外，但仍有可能。不作更改；请尽可能与病历核对。</translation>
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
        <translation>%1 只有空行。请检查文件是否完整保存。</translation>
    </message>
    <message>
        <source>%1 has a line that is longer than a table can hold. Check that it is a table with line ends.</source>
        <translation>%1 有一行过长，表格容纳不下。请检查它是否为带换行的表格。</translation>
    </message>
    <message>
        <source>%1 may be: %2</source>
        <translation>%1 可能是：%2</translation>
    </message>
    <message>
        <source>Its name and values look like it, but not surely. Take it as %1?</source>
        <translation>其名称和数值看起来像，但不能确定。当作%1吗？</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>就这样认定</translation>
    </message>
    <message>
        <source>%1 holds years of birth, not ages</source>
        <translation>%1 存放的是出生年份，不是年龄</translation>
    </message>
    <message>
        <source>They are calendar years. Take the column as year of birth, so that no age is read from it?</source>
        <translation>这些是公历年份。把该列当作出生年份、不从中读取年龄吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n columns made</source>
        <translation>
            <numerusform>新增 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ages do not agree with the date of birth</source>
        <translation>
            <numerusform>%n 个年龄与出生日期不符</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two dates is wrong; look them up at the source.</source>
        <translation>两个日期中有一个有误；请核对原始记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are before the date of birth</source>
        <translation>
            <numerusform>%n 次就诊早于出生日期</numerusform>
        </translation>
    </message>
    <message>
        <source>The date is wrong; look it up at the source.</source>
        <translation>日期有误；请核对原始记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are in the future</source>
        <translation>
            <numerusform>%n 次就诊在将来</numerusform>
        </translation>
    </message>
    <message>
        <source>Average the pressures</source>
        <translation>求血压平均值</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Remove rows without pressure or age</source>
        <translation>删除没有血压或年龄的行</translation>
    </message>
    <message>
        <source>%1 is nearly empty: %2 % of its cells are missing</source>
        <translation>%1 几乎为空：%2 % 的单元格缺失</translation>
    </message>
    <message>
        <source>Nothing to repair. Removing every incomplete row would leave almost no row.</source>
        <translation>无需修复。若删除所有不完整的行，几乎没有行会留下。</translation>
    </message>
    <message>
        <source>Nothing says in which unit the column “%1” is.</source>
        <translation>没有说明列“%1”用的是什么单位。</translation>
    </message>
    <message>
        <source>Say in which unit the column is, or give the limits.</source>
        <translation>请说明该列的单位，或给出界限。</translation>
    </message>
    <message>
        <source>Keep in %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Outside %1 to %2 %3 nothing can be right. Values that can be saved come first: answer the other questions about this column, here and on the page Missing values; what is left can then be set missing. Or add the step “Limits of a column” by hand.</source>
        <translation>%1 至 %2 %3 以外不可能正确。先挽救可以挽救的值：请先回答本页和“缺失值”页面上关于这一列的其他问题，其余的随后可设为缺失。也可以手动添加步骤“一列的界限”。</translation>
    </message>
    <message>
        <source>So many cannot all be wrong: the column may be in another unit than %3, or mean something else. Say so on the page Columns; nothing is set missing before.</source>
        <translation>这么多值不可能全错：该列的单位可能不是 %3，或者含义不同。请在“列”页面说明；在此之前不会将任何值设为缺失。</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 lie outside %2 to %3 %4</source>
        <translation>
            <numerusform>%1 中有 %n 个值在 %2 至 %3 %4 之外</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no repeats: %1 says what each of them measures. Leave them. The page Columns offers to give each measurement a column of its own.</source>
        <translation>它们不是重复：%1 说明每一行测量的是什么。请保留。“列”页面可让每项测量各占一列。</translation>
    </message>
    <message>
        <source>They are no repeats: %1 says what each of them measures. Leave them. To give each measurement a column of its own, add the step “From long to wide” on the page Transform.</source>
        <translation>它们不是重复：%1 说明每一行测量的是什么。请保留。若要让每项测量各占一列，请在“转换”页面添加步骤“由长表变宽表”。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are further measurements of the same patient and day</source>
        <translation>
            <numerusform>%n 行是同一患者同一天的其他测量</numerusform>
        </translation>
    </message>
    <message>
        <source>The sounds were heard down to zero, or the pressure was not taken: 0 says nothing of the diastolic pressure and would lower every mean. Read as missing?</source>
        <translation>听诊音一直持续到零，或者没有测量：0 不能说明舒张压，还会拉低每个平均值。当作缺失吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n diastolic values of %1 are 0</source>
        <translation>
            <numerusform>%1 中有 %n 个舒张压为 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns hold nothing</source>
        <translation>
            <numerusform>%n 列没有任何内容</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of %1 has a value. Removing every incomplete row would leave no row. Take it out of the table?</source>
        <translation>%1 没有一个单元格有值。若删除所有不完整的行，将一行不剩。移出表格吗？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Systolic pressure is always the higher one, and exchanging the two does not make them plausible. Look up both at the source.</source>
        <translation>收缩压总是较高的一个，而对调两者也不合理。请核对两者的原始记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have %1 not above %2</source>
        <translation>
            <numerusform>%n 行的 %1 不高于 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may lack a leading 1, as the diastolic pressure is usual. Look them up at the source first.</source>
        <translation>
            <numerusform>其中 %n 个可能缺少开头的 1，因为舒张压正常。请先核对原始记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be in kPa (%1 would be %2 mmHg) or may have lost a digit: the table does not tell which. Look them up at the source first.</source>
        <translation>
            <numerusform>其中 %n 个可能以 kPa 为单位（%1 即 %2 mmHg），也可能丢了一位数字：表格本身无法判断。请先核对原始记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are %1 readings a visit: %2</source>
        <translation>每次就诊有 %1 次读数：%2</translation>
    </message>
    <message>
        <source>Average them by a protocol? Without that, only the first reading is used. The readings stay.</source>
        <translation>按某种规程取平均吗？否则只使用第一次读数。各次读数仍保留。</translation>
    </message>
    <message>
        <source>Half of the values are below %1: pressures in kPa look like this.</source>
        <translation>一半的值低于 %1：以 kPa 为单位的血压就是这样。</translation>
    </message>
    <message>
        <source>Half of the ages are above %1: they look like months.</source>
        <translation>一半的年龄高于 %1：看起来是月数。</translation>
    </message>
    <message>
        <source>Half of the ages are above %1: they look like days.</source>
        <translation>一半的年龄高于 %1：看起来是天数。</translation>
    </message>
    <message>
        <source>The middle value is %1, which is usual for %2.</source>
        <translation>中位值为 %1，这对 %2 来说很常见。</translation>
    </message>
    <message>
        <source>The column is in %1.</source>
        <translation>该列的单位是 %1。</translation>
    </message>
    <message>
        <source>%1 Convert to %2?</source>
        <translation>%1换算为 %2 吗？</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>%1 looks like %2, not %3</source>
        <translation>%1 看起来是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>%1 may be in kPa (that would be %2 mmHg), or a digit was lost: the table does not tell which. Look it up at the source; until then such a value is best set missing.</source>
        <translation>%1 可能以 kPa 为单位（即 %2 mmHg），也可能丢了一位数字：表格本身无法判断。请核对原始记录；在此之前这样的值最好设为缺失。</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are far too low to be mmHg</source>
        <translation>
            <numerusform>%1 有 %n 个值太低，不可能是 mmHg</numerusform>
        </translation>
    </message>
    <message>
        <source>Far from all others, where values in %1 lie. Convert to %2?</source>
        <translation>远离其余的值，正处在以 %1 为单位的范围。换算为 %2 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 look like %2</source>
        <translation>
            <numerusform>%1 有 %n 个值看起来是 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be read counts as missing until it is corrected by hand: open the cell in the table to set it.</source>
        <translation>无法读取的内容在手工改正之前按缺失计：在表格中打开该单元格即可设定。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are not numbers</source>
        <translation>
            <numerusform>%1 有 %n 个单元格不是数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are not dates or times</source>
        <translation>
            <numerusform>%1 有 %n 个单元格不是日期或时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the picture (no age over 120, no pressure over 300)</source>
        <translation>
            <numerusform>%n 个点在图外（年龄不超过 120，血压不超过 300）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) stand in the file again or in a newer version; each was taken once, in its newest version.</source>
        <translation>
            <numerusform>%n 条观测在文件中重复出现或有更新的版本；每条只采用一次，取最新版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) have the id of another and say something else, and no version tells which is newer; all were kept.</source>
        <translation>
            <numerusform>%n 条观测与另一条编号相同但内容不同，且没有版本说明哪条更新；已全部保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stand both in a panel and in an observation of their own; they were taken once.</source>
        <translation>
            <numerusform>%n 个值既在组合观测中出现，又单独作为一条观测出现；只采用一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) hold no value that its code tells as systolic or diastolic (%1); the table of observations shows what they hold.</source>
        <translation>
            <numerusform>%n 条血压记录中没有可由编码识别为收缩压或舒张压的值（%1）；其内容见观测表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an empty Bundle: the search it answers found nothing, so there is no table to read.</source>
        <translation>%1 是一个空的 Bundle：对应的检索没有结果，因此没有可读取的表。</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) stand in the file again with other data; the newest was taken, or the first where no version is told.</source>
        <translation>
            <numerusform>%n 名患者在文件中重复出现且数据不同；已采用最新的一条，未注明版本时采用第一条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are no FHIR resources and were left out.</source>
        <translation>
            <numerusform>%n 个对象不是 FHIR 资源，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) carry no unit and are taken as %1.</source>
        <translation>
            <numerusform>%n 个数值没有单位，按 %1 处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of birth are only a year or month, or not readable; they were kept as text.</source>
        <translation>
            <numerusform>%n 个出生日期只有年份或月份，或无法识别；已保留为文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are not final by their status (%1); their values were not taken, only kept as text.</source>
        <translation>
            <numerusform>%n 个读数的状态不是最终（%1）；其数值未采用，仅保留为文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) were joined from a systolic and a diastolic observation of one patient at one time.</source>
        <translation>
            <numerusform>%n 个读数由同一患者同一时间的收缩压和舒张压两条观测合并而成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a patient and time and were joined in the order of the file.</source>
        <translation>
            <numerusform>其中 %n 个与另一读数的患者和时间相同，已按文件中的顺序合并。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no patient.</source>
        <translation>
            <numerusform>%n 行没有注明患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to patients who are not in this file; their age and sex are empty.</source>
        <translation>
            <numerusform>%n 行的患者不在此文件中；其年龄和性别为空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no time.</source>
        <translation>
            <numerusform>%n 行没有时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are only a year or month, or not readable; they were kept as text and give no age.</source>
        <translation>
            <numerusform>%n 个时间只有年份或月份，或无法识别；已保留为文本，不能得出年龄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are a date alone and stand at midnight.</source>
        <translation>
            <numerusform>%n 个时间只有日期，记为零点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are finer than a millisecond; the digits behind it were left out.</source>
        <translation>
            <numerusform>%n 个时间精确到毫秒以下；其后的数字已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the file are periods; their start was taken.</source>
        <translation>
            <numerusform>文件中有 %n 个时间是时间段；已采用其开始时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n age(s) are approximate: only the year or month of birth is known, and 1 July or the 15th was taken.</source>
        <translation>
            <numerusform>%n 个年龄为近似值：只知道出生年份或月份，按 7 月 1 日或当月 15 日计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated before the patient&apos;s birth; their age was left empty.</source>
        <translation>
            <numerusform>%n 行的日期早于患者出生；其年龄留空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a patient, time and code; they stand in further rows.</source>
        <translation>
            <numerusform>%n 个数值的患者、时间和代码与其他数值相同；已另起一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that occur least were left out, because the table would become too wide. Read the table of observations instead.</source>
        <translation>
            <numerusform>出现最少的 %n 个代码已略去，否则表格过宽。请改为读取观测表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no JSON objects that can be read. Check that it was copied completely.</source>
        <translation>%1 中没有可读取的 JSON 对象。请检查文件是否复制完整。</translation>
    </message>
    <message>
        <source>%1 holds no observations and no patients, so there is no table to read. It holds: %2.</source>
        <translation>%1 中没有观测，也没有患者，因此没有可读取的表格。其中包含：%2。</translation>
    </message>
    <message>
        <source>The file holds several tables; “%1” was read. The others are: %2.</source>
        <translation>文件含有多个表格；已读取“%1”。其余为：%2。</translation>
    </message>
    <message>
        <source>The values are in several units (%1) and none was converted. The column %2 tells the unit of each.</source>
        <translation>数值有多种单位（%1），均未换算。列 %2 注明每个数值的单位。</translation>
    </message>
    <message>
        <source>The file ends within a record. It may not have been copied completely.</source>
        <translation>文件在一条记录中间结束，可能没有复制完整。</translation>
    </message>
    <message>
        <source>This record is larger than 32 MB; it was left out.</source>
        <translation>此记录大于 32 MB，已略过。</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8 were replaced by the replacement character.</source>
        <translation>不是有效 UTF-8 的字节已换成替换字符。</translation>
    </message>
    <message>
        <source>This record is nested too deeply; it was left out.</source>
        <translation>此记录嵌套过深，已略过。</translation>
    </message>
    <message>
        <source>This record is not valid JSON; it was left out.</source>
        <translation>此记录不是有效的 JSON，已略过。</translation>
    </message>
    <message>
        <source>The field %1 stands twice in one object; the first was taken.</source>
        <translation>字段 %1 在同一对象中出现两次；已采用第一个。</translation>
    </message>
    <message>
        <source>Fields that hold objects or lists were left out: %1.</source>
        <translation>内容为对象或列表的字段已略过：%1。</translation>
    </message>
    <message>
        <source>Only the first %1 fields were read.</source>
        <translation>只读取了前 %1 个字段。</translation>
    </message>
    <message>
        <source>%1 is JSON, but neither FHIR resources nor objects with plain fields. Export it as CSV or as FHIR and open that.</source>
        <translation>%1 是 JSON，但既不是 FHIR 资源，也不是含普通字段的对象。请导出为 CSV 或 FHIR 后再打开。</translation>
    </message>
    <message>
        <source>%1 is too large for the memory of this computer: it holds %2 GB of text, and about %3 GB would fit. Use a computer with more memory, or split the file.</source>
        <translation>%1 对本机内存来说太大：文本有 %2 GB，大约只能容纳 %3 GB。请使用内存更大的计算机，或拆分文件。</translation>
    </message>
    <message>
        <source>Quotation marks within cells stand behind a backslash; so the first lines have cells that fit.</source>
        <translation>单元格内的引号前带有反斜杠；这样解读时前几行的单元格才合理。</translation>
    </message>
    <message>
        <source>Quotation marks within cells are doubled, as is usual.</source>
        <translation>单元格内的引号按惯例双写。</translation>
    </message>
    <message>
        <source>No line is a comment.</source>
        <translation>没有注释行。</translation>
    </message>
    <message>
        <source>Lines that start with %1 are not as wide as the table.</source>
        <translation>以 %1 开头的行与表格的列数不同。</translation>
    </message>
    <message>
        <source>Its name says that it holds dates, and the cells are numbers as Excel keeps dates.</source>
        <translation>列名表明其中是日期，且单元格是 Excel 保存日期所用的数字。</translation>
    </message>
    <message>
        <source>The cells are dates that may be read in two ways; the order is that of the other dates of the file, or the one you chose.</source>
        <translation>这些日期有两种读法；顺序取自文件中的其他日期，或您所选的顺序。</translation>
    </message>
    <message>
        <source>The times carry different time zones, or some none; as text they keep them.</source>
        <translation>这些时间的时区不同，或有的没有时区；作为文本可保留时区。</translation>
    </message>
    <message>
        <source>The times carry different time zones, or some none, so they stayed text with their zones.</source>
        <translation>这些时间的时区不同，或有的没有时区，因此连同时区保留为文本。</translation>
    </message>
    <message>
        <source>Both signs are used for decimals, so none is for thousands.</source>
        <translation>两种符号都用作小数点，因此没有千位分隔符。</translation>
    </message>
    <message>
        <source>Years of two digits were read as %1 to %2.</source>
        <translation>两位数的年份按 %1 至 %2 年读取。</translation>
    </message>
    <message>
        <source>All times carry the time zone %1; they were kept as the clock in the file shows them.</source>
        <translation>所有时间的时区都是 %1；时间按文件中的钟点保留。</translation>
    </message>
    <message>
        <source>The numbers were read as dates of Excel: 45000 is 2023-03-15. If they are none, choose the type number in the import preview.</source>
        <translation>这些数字按 Excel 日期读取：45000 即 2023-03-15。如果不是日期，请在导入预览中选择“数字”类型。</translation>
    </message>
    <message>
        <source>The line of names stands here again; it was left out.</source>
        <translation>此处再次出现列名行；已略去。</translation>
    </message>
    <message>
        <source>A comment was left out: %1</source>
        <translation>已略去注释：%1</translation>
    </message>
    <message>
        <source>The file starts with the mark of GB18030.</source>
        <translation>文件以 GB18030 标记开头。</translation>
    </message>
    <message>
        <source>Most characters beyond ASCII are valid UTF-8, though not all.</source>
        <translation>ASCII 以外的字符大多是有效的 UTF-8，但不是全部。</translation>
    </message>
    <message>
        <source>%1 has no column %2, which stands in %3.</source>
        <translation>%1 没有列 %2，而 %3 中有。</translation>
    </message>
    <message>
        <source>%1 has a column %2, which is not in %3.</source>
        <translation>%1 有列 %2，而 %3 中没有。</translation>
    </message>
    <message>
        <source>Column %1 is in %2 in %3, but in %4 in %5.</source>
        <translation>列 %1 在 %3 中的单位是 %2，在 %5 中却是 %4。</translation>
    </message>
    <message>
        <source>Read these files one by one, or make their columns alike.</source>
        <translation>请逐个读取这些文件，或使其列一致。</translation>
    </message>
    <message>
        <source>It names the file of each row.</source>
        <translation>此列写明每行来自哪个文件。</translation>
    </message>
    <message>
        <source>Its cells are of different types in these files, so the column stayed text in all.</source>
        <translation>该列在这些文件中的类型不同，因此全部保留为文本。</translation>
    </message>
    <message>
        <source>Choose its type in the import preview.</source>
        <translation>请在导入预览中选择其类型。</translation>
    </message>
    <message>
        <source>There is no file to read. Choose at least one.</source>
        <translation>没有可读取的文件。请至少选择一个。</translation>
    </message>
    <message>
        <source>The file names its encoding itself.</source>
        <translation>文件自身标明了编码。</translation>
    </message>
    <message>
        <source>Some texts are not valid UTF-8, as the file says they are; their faulty bytes are shown as �.</source>
        <translation>文件声明文本为 UTF-8，但部分文本不是有效的 UTF-8；其中的错误字节显示为 �。</translation>
    </message>
    <message>
        <source>%1 is damaged: its parts contradict each other. Get the file once more, or export it again.</source>
        <translation>%1 已损坏：其各部分互相矛盾。请重新获取该文件，或重新导出。</translation>
    </message>
    <message>
        <source>%1 is cut off: it ends after %2 rows, before all that it announces. Get the file once more, or export it again.</source>
        <translation>%1 不完整：在第 %2 行之后就结束了，少于它所声明的内容。请重新获取该文件，或重新导出。</translation>
    </message>
    <message>
        <source>%1 is of a version that cannot be read here. Save it in an older format, or as CSV.</source>
        <translation>此处无法读取 %1 的版本。请将其另存为较旧的格式或 CSV。</translation>
    </message>
    <message>
        <source>%1 holds more than fits into the memory of this computer. Leave out columns, or split the file.</source>
        <translation>%1 的内容超出了本计算机的内存。请略去部分列，或拆分文件。</translation>
    </message>
    <message>
        <source>%1 holds text that is not in the encoding %2. Choose another encoding, for example GB18030 or windows-1252.</source>
        <translation>%1 中有文本不符合编码 %2。请选择其他编码，例如 GB18030 或 windows-1252。</translation>
    </message>
    <message>
        <source>%1 names the text encoding %2, which is not known here. Choose another encoding, for example UTF-8.</source>
        <translation>%1 标明的文本编码 %2 在此处未知。请选择其他编码，例如 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is a catalogue of SAS formats and holds no table. Open the data file (.sas7bdat or .xpt) instead.</source>
        <translation>%1 是 SAS 格式目录，不含表格。请改为打开数据文件（.sas7bdat 或 .xpt）。</translation>
    </message>
    <message>
        <source>The file shows it in the format %1.</source>
        <translation>文件以格式 %1 显示此列。</translation>
    </message>
    <message>
        <source>Some times are longer than a day; the column was kept as durations, in %1.</source>
        <translation>有些时间超过一天；此列按时长保留，单位为 %1。</translation>
    </message>
    <message>
        <source>Weeks, months, quarters and half-years are shown by their first day.</source>
        <translation>周、月、季度和半年以其第一天表示。</translation>
    </message>
    <message>
        <source>The file weighs its rows by the column %1. Here every row counts once.</source>
        <translation>文件按列 %1 对各行加权。此处每行只计一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no dates and were kept as original text.</source>
        <translation>
            <numerusform>有 %n 个值不是日期，已作为原始文本保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were rounded to the nearest millisecond.</source>
        <translation>
            <numerusform>有 %n 个时间已四舍五入到最接近的毫秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of %1 hold different measurements, one a row: %2. Keep the rows of one of them before you analyse it.</source>
        <translation>%1 各行的测量项目不同，每行一项：%2。请只保留其中一项的行，再进行分析。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in its own program, save it without a password, and import that.</source>
        <translation>%1 受密码保护。请用其原程序打开，另存为无密码的文件后再导入。</translation>
    </message>
    <message>
        <source>Remove them in the wizard if they do not belong to it.</source>
        <translation>如果它们不属于数据，请在向导中移除。</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, save it, and import it again.</source>
        <translation>请用电子表格程序打开该文件，保存后重新导入。</translation>
    </message>
    <message>
        <source>%1 holds no sheet with cells. Check that it was saved completely.</source>
        <translation>%1 中没有含单元格的工作表。请检查它是否保存完整。</translation>
    </message>
    <message>
        <source>The sheet “%2” of %1 is empty. Choose another one.</source>
        <translation>%1 的工作表“%2”是空的。请选择另一个。</translation>
    </message>
    <message>
        <source>%1 was written by an Excel older than version 5. Save it as .xlsx in a newer one and open that.</source>
        <translation>%1 由早于第 5 版的 Excel 写成。请用较新的版本另存为 .xlsx 后打开。</translation>
    </message>
    <message>
        <source>%1 is an office document, but no workbook. Save its table as CSV and open that.</source>
        <translation>%1 是办公文档，但不是工作簿。请将其中的表另存为 CSV 后打开。</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Save it as .xlsx and open that.</source>
        <translation>%1 是二进制工作簿 (.xlsb)。请另存为 .xlsx 后打开。</translation>
    </message>
    <message>
        <source>%1 is damaged. Get it again from where it came.</source>
        <translation>%1 已损坏。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>%1 was not opened: its parts are nested without end, as in an attack.</source>
        <translation>未打开 %1：其内容无止境地嵌套，如同攻击。</translation>
    </message>
    <message>
        <source>%1 was not opened: it declares XML entities, as in an attack.</source>
        <translation>未打开 %1：它声明了 XML 实体，如同攻击。</translation>
    </message>
    <message>
        <source>The database %1 is damaged or encrypted. Open a copy of it from a backup.</source>
        <translation>数据库 %1 已损坏或已加密。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The database %1 holds cells of more than 50 MB, which are no values of a table.</source>
        <translation>数据库 %1 含有超过 50 MB 的单元格，它们不是表格的值。</translation>
    </message>
    <message>
        <source>This view of %1 was not opened: it does more than read. Choose one of the tables.</source>
        <translation>未打开 %1 的这个视图：它不只是读取数据。请选择其中一个表。</translation>
    </message>
    <message>
        <source>The database %1 cannot be read.</source>
        <translation>无法读取数据库 %1。</translation>
    </message>
    <message>
        <source>The first rows of this view of %1 take too long to compute. Choose one of the tables.</source>
        <translation>%1 的这个视图的前几行计算过久。请选择其中一个表。</translation>
    </message>
    <message>
        <source>The database %1 holds no table.</source>
        <translation>数据库 %1 中没有表。</translation>
    </message>
    <message>
        <source>Another program has changes that are not yet in this file; they were not read.</source>
        <translation>另一个程序有尚未写入此文件的更改；这些更改未被读入。</translation>
    </message>
    <message>
        <source>Close that program, then import the file again.</source>
        <translation>请关闭该程序，然后重新导入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out; they were read like all others: %1</source>
        <translation>
            <numerusform>%n 行在工作表中被隐藏或筛选掉；仍与其他行一样读入：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of cells are merged; the value stands in the first cell of each, the others are empty: %1</source>
        <translation>
            <numerusform>%n 组单元格被合并；值位于每组的第一个单元格，其余为空：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result and count as empty: %1</source>
        <translation>
            <numerusform>%n 个公式没有存储结果，按空单元格处理：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet(s) of the file were not read: %1</source>
        <translation>
            <numerusform>文件中有 %n 个隐藏的工作表未读入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has too many different values to make groups.</source>
        <translation>%1 的不同取值过多，无法分组。</translation>
    </message>
    <message>
        <source>Difference of means</source>
        <translation>均值之差</translation>
    </message>
    <message>
        <source>95 % confidence interval</source>
        <translation>95 % 置信区间</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>Effect size (Cohen&apos;s d)</source>
        <translation>效应量（Cohen d）</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>Mean %1 is %2 in %3 and %4 in %5: a difference of %6 (95 % CI %7; %8).</source>
        <translation>%1 的均值在 %3 组为 %2，在 %5 组为 %4，相差 %6（95 % 置信区间 %7；%8）。</translation>
    </message>
    <message>
        <source>Typical difference (Hodges–Lehmann)</source>
        <translation>典型差值（Hodges–Lehmann）</translation>
    </message>
    <message>
        <source>%1 is higher in %2 than in %3 in %4 % of pairs of persons; the typical difference is %5 (95 % CI %6; %7).</source>
        <translation>两两比较时，%4 % 的情形下 %1 在 %2 组高于 %3 组；典型差值为 %5（95 % 置信区间 %6；%7）。</translation>
    </message>
    <message>
        <source>%1 differs between the groups of %2 (%3).</source>
        <translation>%1 在 %2 的各组之间有差异（%3）。</translation>
    </message>
    <message>
        <source>These data show no clear difference of %1 between the groups of %2 (%3).</source>
        <translation>这些数据未显示 %1 在 %2 的各组之间有明确差异（%3）。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对数</translation>
    </message>
    <message>
        <source>Pairs without a difference</source>
        <translation>无差异的配对数</translation>
    </message>
    <message>
        <source>%1 is on average %2 higher than %3 in the same person (95 % CI %4; %5).</source>
        <translation>同一人的 %1 平均比 %3 高 %2（95 % 置信区间 %4；%5）。</translation>
    </message>
    <message>
        <source>%1 goes together with %2 (%3).</source>
        <translation>%1 与 %2 有关联（%3）。</translation>
    </message>
    <message>
        <source>These data show no clear relation of %1 and %2 (%3).</source>
        <translation>这些数据未显示 %1 与 %2 有明确关联（%3）。</translation>
    </message>
    <message>
        <source>Chi-square</source>
        <translation>卡方</translation>
    </message>
    <message>
        <source>%1 persons have %2 by %3 only and %4 by %5 only (%6).</source>
        <translation>%2：仅由 %3 判定的有 %1 人，仅由 %5 判定的有 %4 人（%6）。</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>比值比</translation>
    </message>
    <message>
        <source>Strength (Cramér&apos;s V)</source>
        <translation>关联强度（Cramér V）</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Persons with higher %2 tend to have higher %1 (correlation %4, %3).</source>
        <translation>%2 较高的人，%1 也往往较高（相关系数 %4，%3）。</translation>
    </message>
    <message>
        <source>Persons with higher %2 tend to have lower %1 (correlation %4, %3).</source>
        <translation>%2 较高的人，%1 往往较低（相关系数 %4，%3）。</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>平均差值</translation>
    </message>
    <message>
        <source>SD of the differences</source>
        <translation>差值的标准差</translation>
    </message>
    <message>
        <source>Pairs outside the limits</source>
        <translation>超出界限的配对数</translation>
    </message>
    <message>
        <source>%1 reads on average %2 more than %3; for 95 % of persons the difference lies between %4 and %5.</source>
        <translation>%1 的读数平均比 %3 高 %2；95 % 的人差值在 %4 至 %5 之间。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>%1 and %2 agree in %3 % of persons; beyond chance the agreement is %4 of 1 (kappa).</source>
        <translation>%1 与 %2 在 %3 % 的人中一致；扣除偶然一致后，一致程度为 %4（kappa，满分 1）。</translation>
    </message>
    <message>
        <source>There are at least 30 values in each group, so means can be compared whatever their distribution.</source>
        <translation>每组至少有 30 个值，因此无论分布如何都可以比较均值。</translation>
    </message>
    <message>
        <source>The values are few but not strongly skewed, so means can be compared.</source>
        <translation>数值不多，但没有明显偏态，因此可以比较均值。</translation>
    </message>
    <message>
        <source>The values are few and strongly skewed, so ranks are compared instead of means.</source>
        <translation>数值不多且明显偏态，因此比较秩次而不比较均值。</translation>
    </message>
    <message>
        <source>Both values belong to the same person, so the differences within persons are tested.</source>
        <translation>两个值属于同一人，因此检验个体内的差值。</translation>
    </message>
    <message>
        <source>There are more than two groups, so one test asks whether they differ at all, and pairs are compared after it.</source>
        <translation>组数多于两组，因此先检验各组是否有差异，再两两比较。</translation>
    </message>
    <message>
        <source>A number is compared between two groups of different persons.</source>
        <translation>在由不同的人组成的两组之间比较一个数值。</translation>
    </message>
    <message>
        <source>The test does not need the groups to spread alike.</source>
        <translation>该检验不要求各组离散程度相同。</translation>
    </message>
    <message>
        <source>The same persons answered yes or no twice, so only those who changed count.</source>
        <translation>同一批人两次给出是或否，因此只计入有变化的人。</translation>
    </message>
    <message>
        <source>Both columns are categories, so numbers of persons are compared.</source>
        <translation>两列都是类别，因此比较人数。</translation>
    </message>
    <message>
        <source>Fewer than 5 persons would be expected in one cell of the table, so the exact test is used.</source>
        <translation>表中有一格的期望人数少于 5，因此采用精确检验。</translation>
    </message>
    <message>
        <source>Agreement of two measurements is a matter of their differences; a correlation would be high even if one were always 20 too high.</source>
        <translation>两种测量是否一致要看差值；即使其中一种总是偏高 20，相关系数仍会很高。</translation>
    </message>
    <message>
        <source>Two classifications of the same persons also agree by chance, which is taken off.</source>
        <translation>对同一批人的两种分类也会偶然一致，这部分已扣除。</translation>
    </message>
    <message>
        <source>Both columns are numbers without strong skew, so a straight line can describe them.</source>
        <translation>两列都是没有明显偏态的数值，因此可用直线描述。</translation>
    </message>
    <message>
        <source>One of the two numbers is strongly skewed, so their ranks are compared.</source>
        <translation>两个数值之一明显偏态，因此比较秩次。</translation>
    </message>
    <message>
        <source>Welch&apos;s t test</source>
        <translation>Welch t 检验</translation>
    </message>
    <message>
        <source>Mann–Whitney test</source>
        <translation>Mann–Whitney 检验</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>配对 t 检验</translation>
    </message>
    <message>
        <source>Wilcoxon signed rank test</source>
        <translation>Wilcoxon 符号秩检验</translation>
    </message>
    <message>
        <source>Welch&apos;s analysis of variance</source>
        <translation>Welch 方差分析</translation>
    </message>
    <message>
        <source>Kruskal–Wallis test</source>
        <translation>Kruskal–Wallis 检验</translation>
    </message>
    <message>
        <source>Chi-square test</source>
        <translation>卡方检验</translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test</source>
        <translation>Fisher 精确检验</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>McNemar 检验</translation>
    </message>
    <message>
        <source>Pearson correlation</source>
        <translation>Pearson 相关</translation>
    </message>
    <message>
        <source>Spearman rank correlation</source>
        <translation>Spearman 秩相关</translation>
    </message>
    <message>
        <source>Bland–Altman limits of agreement</source>
        <translation>Bland–Altman 一致性界限</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen kappa</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a value were left out.</source>
        <translation>
            <numerusform>已略去 %n 行没有数值的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some patients have several rows, which the test takes for different persons: average their readings first.</source>
        <translation>有些患者有多行，检验会把它们当作不同的人：请先对其读数取平均。</translation>
    </message>
    <message>
        <source>Fewer than 5 persons would be expected in some cells: join rare categories, or take the result with care.</source>
        <translation>有些格的期望人数少于 5：请合并少见的类别，或谨慎看待结果。</translation>
    </message>
    <message>
        <source>The question names a column that the table does not have.</source>
        <translation>问题所指的列在表格中不存在。</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>There are too few values for this.</source>
        <translation>数值太少，无法计算。</translation>
    </message>
    <message>
        <source>The values do not vary, so there is nothing to compare.</source>
        <translation>数值没有变化，无从比较。</translation>
    </message>
    <message>
        <source>One column says the same as others together: leave it out.</source>
        <translation>有一列的信息已包含在其他列中：请去掉该列。</translation>
    </message>
    <message>
        <source>One column tells the outcome without error, so its odds ratio cannot be estimated: leave it out or join its categories.</source>
        <translation>有一列能毫无误差地判定结局，因此无法估计其比值比：请去掉该列或合并其类别。</translation>
    </message>
    <message>
        <source>The calculation did not settle on an answer.</source>
        <translation>计算未能收敛。</translation>
    </message>
    <message>
        <source>Some values are infinite: set them missing first.</source>
        <translation>有些值为无穷大：请先设为缺失。</translation>
    </message>
    <message>
        <source>These columns do not fit this method.</source>
        <translation>这些列不适用于该方法。</translation>
    </message>
    <message>
        <source>The table is too large for the exact method.</source>
        <translation>表格太大，无法使用精确方法。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Systolic pressure not above the diastolic</source>
        <translation>收缩压不高于舒张压</translation>
    </message>
    <message>
        <source>Less than 20 mmHg between the pressures</source>
        <translation>两个血压相差不到 20 mmHg</translation>
    </message>
    <message>
        <source>More than 100 mmHg between the pressures</source>
        <translation>两个血压相差超过 100 mmHg</translation>
    </message>
    <message>
        <source>One pressure of the pair is missing</source>
        <translation>一对血压缺少其一</translation>
    </message>
    <message>
        <source>Mean pressure outside the two pressures</source>
        <translation>平均压不在两个血压之间</translation>
    </message>
    <message>
        <source>Mean pressure far from what the two pressures give</source>
        <translation>平均压与两个血压推算的值相差较大</translation>
    </message>
    <message>
        <source>Body mass index does not follow from height and weight</source>
        <translation>体重指数与身高体重不符</translation>
    </message>
    <message>
        <source>Height and weight look exchanged</source>
        <translation>身高与体重似乎对调</translation>
    </message>
    <message>
        <source>Age does not follow from date of birth</source>
        <translation>年龄与出生日期不符</translation>
    </message>
    <message>
        <source>Visit before the date of birth</source>
        <translation>就诊早于出生日期</translation>
    </message>
    <message>
        <source>Visit in the future</source>
        <translation>就诊日期在将来</translation>
    </message>
    <message>
        <source>HDL cholesterol not below the total</source>
        <translation>高密度脂蛋白胆固醇不低于总胆固醇</translation>
    </message>
    <message>
        <source>LDL cholesterol above the total</source>
        <translation>低密度脂蛋白胆固醇高于总胆固醇</translation>
    </message>
    <message>
        <source>The lipids do not add up (Friedewald)</source>
        <translation>血脂各项不相符（Friedewald 公式）</translation>
    </message>
    <message>
        <source>A man is given as pregnant</source>
        <translation>男性被记为妊娠</translation>
    </message>
    <message>
        <source>Height of an adult differs by more than 5 cm between visits</source>
        <translation>成人身高在各次就诊间相差超过 5 cm</translation>
    </message>
    <message>
        <source>All readings of a visit are the same</source>
        <translation>一次就诊的所有读数相同</translation>
    </message>
    <message>
        <source>Readings of a visit differ by more than 40 mmHg</source>
        <translation>一次就诊的读数相差超过 40 mmHg</translation>
    </message>
    <message>
        <source>The same pressures at three or more visits in a row</source>
        <translation>连续三次或以上就诊血压相同</translation>
    </message>
    <message>
        <source>Where the person lives (north or south of the Yangtze, town or country) has to be known.</source>
        <translation>需要知道居住地（长江以北或以南，城市或农村）。</translation>
    </message>
    <message>
        <source>It is not known whether the disease runs in the family.</source>
        <translation>不知道是否有家族史。</translation>
    </message>
    <message>
        <source>The constants printed for China-PAR do not reproduce its paper; these were worked back from the paper’s example and meet it within 0.15 points.</source>
        <translation>China-PAR 论文印出的常数不能重现其结果；此处的常数由论文示例反推，误差在 0.15 个百分点以内。</translation>
    </message>
    <message>
        <source>It is not known whether there was cardiovascular disease before.</source>
        <translation>不知道以前是否有心血管疾病。</translation>
    </message>
    <message>
        <source>The score is not made for people who had cardiovascular disease before.</source>
        <translation>该评分不适用于曾患心血管疾病的人。</translation>
    </message>
    <message>
        <source>There is no value for: %1.</source>
        <translation>没有数值：%1。</translation>
    </message>
    <message>
        <source>Age %1 is outside %2 to %3 years, which the score is made for.</source>
        <translation>年龄 %1 不在该评分适用的 %2 至 %3 岁之内。</translation>
    </message>
    <message>
        <source>%1 is %2, outside %3 to %4 %5.</source>
        <translation>%1为 %2，不在 %3 至 %4 %5 之内。</translation>
    </message>
    <message>
        <source>HDL cholesterol is not below total cholesterol.</source>
        <translation>高密度脂蛋白胆固醇不低于总胆固醇。</translation>
    </message>
    <message>
        <source>Cardiovascular disease in ten years, 40 to 69 years, Europe</source>
        <translation>十年内心血管疾病，40 至 69 岁，欧洲</translation>
    </message>
    <message>
        <source>Cardiovascular disease in ten years, 70 to 89 years, Europe</source>
        <translation>十年内心血管疾病，70 至 89 岁，欧洲</translation>
    </message>
    <message>
        <source>Cardiovascular disease in ten years, 30 to 79 years, United States</source>
        <translation>十年内心血管疾病，30 至 79 岁，美国</translation>
    </message>
    <message>
        <source>Atherosclerotic disease in ten years, 40 to 79 years, United States</source>
        <translation>十年内动脉粥样硬化性疾病，40 至 79 岁，美国</translation>
    </message>
    <message>
        <source>Cardiovascular disease in ten years, 30 to 74 years</source>
        <translation>十年内心血管疾病，30 至 74 岁</translation>
    </message>
    <message>
        <source>Atherosclerotic disease in ten years, 35 to 74 years, China</source>
        <translation>十年内动脉粥样硬化性疾病，35 至 74 岁，中国</translation>
    </message>
    <message>
        <source>Kidney filtration from creatinine, 18 years and over</source>
        <translation>由肌酐估算肾小球滤过率，18 岁及以上</translation>
    </message>
    <message>
        <source>The score is not made for people with diabetes.</source>
        <translation>该评分不适用于糖尿病患者。</translation>
    </message>
    <message>
        <source>The region of Europe has to be chosen first.</source>
        <translation>须先选择欧洲的地区。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>技术原因</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>every cell the same</source>
        <translation>所有单元格相同</translation>
    </message>
    <message>
        <source>the same patient and day</source>
        <translation>同一患者同一天</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有可查看的内容</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1（n = %2）</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%2 中的 %1（%3 %）</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Missing by reason</source>
        <translation>按原因的缺失</translation>
    </message>
    <message>
        <source>Pairs of pressures that lack one</source>
        <translation>缺少其一的血压对</translation>
    </message>
    <message>
        <source>Rows that lack age or a pressure</source>
        <translation>缺少年龄或血压的行</translation>
    </message>
    <message>
        <source>Visits with fewer than two readings</source>
        <translation>读数少于两个的就诊</translation>
    </message>
    <message>
        <source>Rows without pressure differ from the others</source>
        <translation>没有血压的行与其他行的差异</translation>
    </message>
    <message>
        <source>Words and codes that may mean missing</source>
        <translation>可能表示缺失的用语和代码</translation>
    </message>
    <message>
        <source>Cells not of the column’s type</source>
        <translation>与列类型不符的单元格</translation>
    </message>
    <message>
        <source>Identifiers written in another pattern</source>
        <translation>格式不同的编号</translation>
    </message>
    <message>
        <source>Texts with damaged letters</source>
        <translation>含乱码的文本</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>重复行</translation>
    </message>
    <message>
        <source>Impossible values</source>
        <translation>不可能的值</translation>
    </message>
    <message>
        <source>Words that are no known category</source>
        <translation>不是已知类别的用语</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Unlikely combinations</source>
        <translation>不太可能的组合</translation>
    </message>
    <message>
        <source>Values with unexpected decimals</source>
        <translation>小数位异常的值</translation>
    </message>
    <message>
        <source>Unusual values</source>
        <translation>异常值</translation>
    </message>
    <message>
        <source>Values far from all others</source>
        <translation>远离其他数值的值</translation>
    </message>
    <message>
        <source>Rare combinations of age and pressures</source>
        <translation>年龄与血压的罕见组合</translation>
    </message>
    <message>
        <source>Digit preference</source>
        <translation>尾数偏好</translation>
    </message>
    <message>
        <source>Share of the spread that lies between groups</source>
        <translation>组间差异占离散程度的比例</translation>
    </message>
    <message>
        <source>Drift over time, mmHg in 30 days</source>
        <translation>随时间的漂移，每 30 天 mmHg</translation>
    </message>
    <message>
        <source>Spread between the readings of a visit, mmHg</source>
        <translation>一次就诊各读数间的离散，mmHg</translation>
    </message>
    <message>
        <source>They agree in what tells people apart, such as name and date of birth, but have different numbers. Compare them with the register; nothing is merged.</source>
        <translation>他们在姓名、出生日期等可区分个人的信息上一致，但编号不同。请与登记册核对；不会合并任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of patient numbers may be one person each</source>
        <translation>
            <numerusform>%n 对患者编号可能各为同一人</numerusform>
        </translation>
    </message>
    <message>
        <source>Under one patient number stand two sexes, or two dates or years of birth: two people, or a slip. Look them up at the source.</source>
        <translation>同一患者编号下有两种性别，或两个出生日期或年份：可能是两个人，也可能是笔误。请查对原始资料。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows share a number with another person</source>
        <translation>
            <numerusform>%n 行与他人共用编号</numerusform>
        </translation>
    </message>
    <message>
        <source>The thresholds of the quality indicator “%1” cannot be read.</source>
        <translation>无法读取质量指标“%1”的阈值。</translation>
    </message>
    <message>
        <source>Each is a number, “atLeast” or “above”, from low to high.</source>
        <translation>每个阈值是一个数，“atLeast”或“above”，由低到高。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 写作 %1</translation>
    </message>
    <message>
        <source>Probably one and the same: %1. As they stand, every spelling counts as a group of its own.</source>
        <translation>可能是同一类别：%1。目前每种写法各算一组。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are written in another way</source>
        <translation>
            <numerusform>%1 的 %n 个单元格写法不同</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts everyone in this table, whether or not hypertension is known in them; visits elsewhere, moves and deaths are not in it.</source>
        <translation>计入表中所有人，不论是否已知患有高血压；其他机构的就诊、迁居和死亡不在其中。</translation>
    </message>
    <message>
        <source>One pressure below the limits does not say how it is between the visits.</source>
        <translation>一次血压低于界限并不说明两次就诊之间的情况。</translation>
    </message>
    <message>
        <source>Last visit on %1</source>
        <translation>末次就诊 %1</translation>
    </message>
    <message>
        <source>On %1 different days or more, the last visit on %2</source>
        <translation>在 %1 个或更多不同的日期，末次就诊 %2</translation>
    </message>
    <message>
        <source>Below %1/%2 mmHg, last visit on %3</source>
        <translation>低于 %1/%2 mmHg，末次就诊 %3</translation>
    </message>
    <message>
        <source>At or above %1/%2 mmHg, last visit on %3</source>
        <translation>达到或高于 %1/%2 mmHg，末次就诊 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>It applies to %1 of %2 people (%3 %; 95 % interval %4 to %5 %).</source>
        <translation>%2 人中有 %1 人符合（%3 %；95 % 置信区间 %4 至 %5 %）。</translation>
    </message>
    <message>
        <source>Counted back from the last day in the table, %1.</source>
        <translation>从表中最后一天 %1 起向前推算。</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>每 30 天 %1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>均值：%1</translation>
    </message>
    <message>
        <source>Median: %1</source>
        <translation>中位数：%1</translation>
    </message>
    <message>
        <source>Percentile %1: %2</source>
        <translation>第 %1 百分位数：%2</translation>
    </message>
    <message>
        <source>Share with %1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4 的比例</translation>
    </message>
    <message>
        <source>Change over time: %1</source>
        <translation>随时间的变化：%1</translation>
    </message>
    <message>
        <source>Highest less lowest mean by %1: %2</source>
        <translation>按%1分组的最高与最低均值之差：%2</translation>
    </message>
    <message>
        <source>%1 is %2 (%3 %4)</source>
        <translation>%1为 %2（%3 %4）</translation>
    </message>
    <message>
        <source>%1, %2 %3 (95 % interval %4 to %5; n = %6).</source>
        <translation>%1，%2 %3（95 % 置信区间 %4 至 %5；n = %6）。</translation>
    </message>
    <message>
        <source>%1, %2 %3 (n = %4).</source>
        <translation>%1，%2 %3（n = %4）。</translation>
    </message>
    <message>
        <source>The rule asks for %1 %2 %3: it applies.</source>
        <translation>规则要求 %1 %2 %3：符合。</translation>
    </message>
    <message>
        <source>The rule asks for %1 %2 %3: it does not apply.</source>
        <translation>规则要求 %1 %2 %3：不符合。</translation>
    </message>
    <message>
        <source>A figure for the group says nothing about a single person: %1 of %2 values are %3 %4 by themselves.</source>
        <translation>群体的数字不能说明个人：%2 个值中有 %1 个本身 %3 %4。</translation>
    </message>
    <message>
        <source>A figure for the group says nothing about a single person.</source>
        <translation>群体的数字不能说明个人。</translation>
    </message>
    <message>
        <source>The groups may differ in age or in how pressure was taken, and the farthest two of several always differ somewhat by chance.</source>
        <translation>各组的年龄或测量方式可能不同，而且若干组中相差最大的两组总会有一些偶然差异。</translation>
    </message>
    <message>
        <source>A change may come from other people being measured, not from pressures that changed.</source>
        <translation>变化可能来自测量对象不同，而不是血压改变。</translation>
    </message>
    <message>
        <source>men of %1 to %2 years</source>
        <translation>%1 至 %2 岁的男性</translation>
    </message>
    <message>
        <source>women of %1 to %2 years</source>
        <translation>%1 至 %2 岁的女性</translation>
    </message>
    <message>
        <source>An unusual value</source>
        <translation>异常值</translation>
    </message>
    <message>
        <source>An impossible value</source>
        <translation>不可能的值</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1为 %2 %3</translation>
    </message>
    <message>
        <source>The rule applies to this row.</source>
        <translation>规则适用于此行。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>It applies to %1 of %2 measurements (%3 %; 95 % interval %4 to %5 %, people counted as one each).</source>
        <translation>%2 次测量中有 %1 次符合（%3 %；95 % 置信区间 %4 至 %5 %，每人按一个计）。</translation>
    </message>
    <message>
        <source>This lists what was recorded, which may be old or mistaken. It is for review: check the readings and follow the local procedure.</source>
        <translation>此处列出的是记录的内容，可能陈旧或有误。仅供核查：请核对读数并遵循本地流程。</translation>
    </message>
    <message>
        <source>The guideline “%1” is not known.</source>
        <translation>未知的指南“%1”。</translation>
    </message>
    <message>
        <source>In the range that %1 calls: %2</source>
        <translation>处于 %1 所称的范围：%2</translation>
    </message>
    <message>
        <source>%1 Source: %2</source>
        <translation>%1 来源：%2</translation>
    </message>
    <message>
        <source>The file does not hold rules of Sphygma.</source>
        <translation>该文件不包含 Sphygma 的规则。</translation>
    </message>
    <message>
        <source>The rules were written by a newer version.</source>
        <translation>这些规则由较新的版本写成。</translation>
    </message>
    <message>
        <source>Open them with that version.</source>
        <translation>请用该版本打开。</translation>
    </message>
    <message>
        <source>Two rules are called “%1”.</source>
        <translation>有两条规则名为“%1”。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>请给其中一条另起名称。</translation>
    </message>
    <message>
        <source>There is no test of the rule yet.</source>
        <translation>该规则尚无测试。</translation>
    </message>
    <message>
        <source>Test %1 of the rule gives another answer than it expects.</source>
        <translation>规则的第 %1 项测试结果与预期不符。</translation>
    </message>
    <message>
        <source>The rule names no author.</source>
        <translation>规则没有注明作者。</translation>
    </message>
    <message>
        <source>Somebody other than the author has to approve the rule.</source>
        <translation>规则须由作者以外的人批准。</translation>
    </message>
    <message>
        <source>There is no date for its review.</source>
        <translation>没有复审日期。</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be read: “%2” is missing or wrong.</source>
        <translation>无法读取规则“%1”：“%2”缺失或有误。</translation>
    </message>
    <message>
        <source>Correct it in the file, or make the rule anew.</source>
        <translation>请在文件中更正，或重新建立该规则。</translation>
    </message>
    <message>
        <source>Is the mean systolic pressure above 130?</source>
        <translation>平均收缩压是否高于 130？</translation>
    </message>
    <message>
        <source>Is the mean systolic pressure of adults above 130?</source>
        <translation>成人的平均收缩压是否高于 130？</translation>
    </message>
    <message>
        <source>Is the median systolic pressure of adults 130 or more?</source>
        <translation>成人收缩压的中位数是否达到 130？</translation>
    </message>
    <message>
        <source>Does one adult in ten have a systolic pressure of 160 or more?</source>
        <translation>是否有十分之一的成人收缩压达到 160？</translation>
    </message>
    <message>
        <source>Are three in ten adults at a systolic pressure of 140 or more?</source>
        <translation>是否有十分之三的成人收缩压达到 140？</translation>
    </message>
    <message>
        <source>Does the systolic pressure rise over time?</source>
        <translation>收缩压是否随时间上升？</translation>
    </message>
    <message>
        <source>Do sites differ by 5 mmHg or more in mean systolic pressure?</source>
        <translation>各机构的平均收缩压是否相差 5 mmHg 或以上？</translation>
    </message>
    <message>
        <source>Values in the severe range, for review</source>
        <translation>处于严重范围的值，供核查</translation>
    </message>
    <message>
        <source>All readings of the visit at or above 140/90</source>
        <translation>该次就诊的所有读数达到或高于 140/90</translation>
    </message>
    <message>
        <source>Readings in the hypertension range of ACC/AHA 2017</source>
        <translation>处于 ACC/AHA 2017 高血压范围的读数</translation>
    </message>
    <message>
        <source>Readings in the hypertension range of ESC 2024</source>
        <translation>处于 ESC 2024 高血压范围的读数</translation>
    </message>
    <message>
        <source>Readings in the hypertension range of China 2024</source>
        <translation>处于中国 2024 高血压范围的读数</translation>
    </message>
    <message>
        <source>Controlled at the last visit</source>
        <translation>末次就诊时已控制</translation>
    </message>
    <message>
        <source>Controlled in the last 3 months</source>
        <translation>近 3 个月已控制</translation>
    </message>
    <message>
        <source>Not controlled in the last 3 months</source>
        <translation>近 3 个月未控制</translation>
    </message>
    <message>
        <source>No visit in the last 3 months</source>
        <translation>近 3 个月未就诊</translation>
    </message>
    <message>
        <source>Lost to follow-up at 12 months</source>
        <translation>12 个月失访</translation>
    </message>
    <message>
        <source>At or above 140/90 at two visits or more</source>
        <translation>两次或以上就诊达到或高于 140/90</translation>
    </message>
    <message>
        <source>Values above %1/%2, for review</source>
        <translation>高于 %1/%2 的值，供核查</translation>
    </message>
    <message>
        <source>All readings of the visit at or above %1/%2</source>
        <translation>该次就诊的所有读数达到或高于 %1/%2</translation>
    </message>
    <message>
        <source>Below %1/%2 at the last visit</source>
        <translation>末次就诊时低于 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Below %1/%2 in the last %n months</source>
        <translation>
            <numerusform>近 %n 个月低于 %1/%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At or above %1/%2 in the last %n months</source>
        <translation>
            <numerusform>近 %n 个月达到或高于 %1/%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visit in the last %n months</source>
        <translation>
            <numerusform>近 %n 个月未就诊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost to follow-up at %n months</source>
        <translation>
            <numerusform>%n 个月失访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At or above %1/%2 at %n visits or more</source>
        <translation>
            <numerusform>%n 次或以上就诊达到或高于 %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>a local rule, not a guideline</source>
        <translation>本地规则，并非指南</translation>
    </message>
    <message>
        <source>a list for review, not a category: the severe range of ACC/AHA 2017 and AHA/ACC 2025</source>
        <translation>供核查的清单，并非类别：ACC/AHA 2017 与 AHA/ACC 2025 的严重范围</translation>
    </message>
    <message>
        <source>The rule needs a column for: %1.</source>
        <translation>规则需要这样的列：%1。</translation>
    </message>
    <message>
        <source>Say under Clean which column it is.</source>
        <translation>请在“清洗”中指明是哪一列。</translation>
    </message>
    <message>
        <source>Rule %1, version %2: %3</source>
        <translation>规则 %1，版本 %2：%3</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不符合</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked at, because a value is missing.</source>
        <translation>
            <numerusform>%n 项因缺少数值而无法查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: younger than 18, of unknown age, or pregnant.</source>
        <translation>
            <numerusform>不计入 %n 行：未满 18 岁、年龄不明或妊娠。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are %1 values, and the rule asks for %2 or more.</source>
        <translation>有 %1 个值，而规则要求至少 %2 个。</translation>
    </message>
    <message>
        <source>%1 % of the values are missing, and the rule allows %2 %.</source>
        <translation>%1 % 的值缺失，而规则允许 %2 %。</translation>
    </message>
    <message>
        <source>There are too few groups or days with a value to compare.</source>
        <translation>有数值的组或日期太少，无法比较。</translation>
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
        <source>Take the unit behind the numbers of %1 away</source>
        <translation>去掉 %1 中数字后的单位</translation>
    </message>
    <message>
        <source>Read the comma in numbers of %1 as the decimal sign</source>
        <translation>将 %1 中数字的逗号读作小数点</translation>
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
    <message>
        <source>Column “%1” should be the systolic pressure, but it holds text.</source>
        <translation>列“%1”应为收缩压，但它存放的是文本。</translation>
    </message>
    <message>
        <source>Split it if its cells read like 120/80, or choose another column.</source>
        <translation>如果单元格形如 120/80，请将其拆分，或选择另一列。</translation>
    </message>
    <message>
        <source>Column “%1” holds both pressures in one cell, such as 120/80.</source>
        <translation>列“%1”在一个单元格中存放两个血压，例如 120/80。</translation>
    </message>
    <message>
        <source>Split it into systolic and diastolic first.</source>
        <translation>请先将其拆分为收缩压和舒张压。</translation>
    </message>
    <message>
        <source>It is not clear which column holds the systolic pressure.</source>
        <translation>不清楚哪一列是收缩压。</translation>
    </message>
    <message>
        <source>No column of numbers looks like a systolic pressure; choose one by hand. The columns are: %1.</source>
        <translation>没有哪个数字列看起来像收缩压；请手工选择一列。现有的列：%1。</translation>
    </message>
    <message>
        <source>It could be: %1. Choose one by hand.</source>
        <translation>可能是：%1。请手工选择。</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>低于阈值</translation>
    </message>
    <message>
        <source>Stage 1 range</source>
        <translation>1 期范围</translation>
    </message>
    <message>
        <source>Stage 2 range</source>
        <translation>2 期范围</translation>
    </message>
    <message>
        <source>office readings</source>
        <translation>诊室读数</translation>
    </message>
    <message>
        <source>readings at home</source>
        <translation>家庭读数</translation>
    </message>
    <message>
        <source>ambulatory readings, daytime mean</source>
        <translation>动态血压，日间均值</translation>
    </message>
    <message>
        <source>ambulatory readings, 24-hour mean</source>
        <translation>动态血压，24 小时均值</translation>
    </message>
    <message>
        <source>ambulatory readings, night mean</source>
        <translation>动态血压，夜间均值</translation>
    </message>
    <message>
        <source>Nobody said where the pressures were measured: they are taken as office readings.</source>
        <translation>未说明血压在何处测量：按诊室读数处理。</translation>
    </message>
    <message>
        <source>The pressures are %1: a guideline that gives thresholds for these is shown with them, any other with those of the office.</source>
        <translation>血压为%1：指南若给出相应阈值则按其显示，否则按诊室阈值。</translation>
    </message>
    <message>
        <source>%1: thresholds for %2</source>
        <translation>%1：%2的阈值</translation>
    </message>
    <message>
        <source>%1 gives no thresholds for %2: those of the office are used.</source>
        <translation>%1 未给出%2的阈值：使用诊室阈值。</translation>
    </message>
    <message>
        <source>Refresh from source</source>
        <translation>从源文件刷新</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>dates with a time</source>
        <translation>带时间的日期</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an unknown unit</source>
        <translation>未知单位</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>in no order to tell</source>
        <translation>顺序无法确定</translation>
    </message>
    <message>
        <source>The decimal sign was “%1” and is now “%2”. Check that the numbers are read as they are meant.</source>
        <translation>小数点符号原为“%1”，现为“%2”。请核对数字的读取是否符合原意。</translation>
    </message>
    <message>
        <source>Dates were read %1 and are now read %2. Check that they are read as they are meant.</source>
        <translation>日期原按%1读取，现按%2读取。请核对是否符合原意。</translation>
    </message>
    <message>
        <source>The column %1 is gone.</source>
        <translation>列 %1 已不存在。</translation>
    </message>
    <message>
        <source>The column %1 is new.</source>
        <translation>列 %1 是新增的。</translation>
    </message>
    <message>
        <source>The column %1 is now called %2.</source>
        <translation>列 %1 现名为 %2。</translation>
    </message>
    <message>
        <source>The column %1 held %2 and now holds %3.</source>
        <translation>列 %1 原为%2，现为%3。</translation>
    </message>
    <message>
        <source>The column %1 was in %2 and is now in %3.</source>
        <translation>列 %1 的单位原为 %2，现为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new.</source>
        <translation>
            <numerusform>新增 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone.</source>
        <translation>
            <numerusform>减少 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold other values than before.</source>
        <translation>
            <numerusform>%n 行的值与之前不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were.</source>
        <translation>
            <numerusform>%n 行没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows were found again by %1.</source>
        <translation>按 %1 找到对应的行。</translation>
    </message>
    <message>
        <source>No column names the patient or the visit, so a row that was changed counts as one gone and one new.</source>
        <translation>没有标明患者或就诊的列，因此改动过的行计为减少一行并新增一行。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold another value than before.</source>
        <translation>
            <numerusform>%n 个单元格的值与之前不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” before, “%4” now.</source>
        <translation>第 %1 行，列 %2：原为“%3”，现为“%4”。</translation>
    </message>
    <message>
        <source>Step %1 (%2) does not fit any more: %3</source>
        <translation>步骤 %1（%2）不再适用：%3</translation>
    </message>
    <message>
        <source>Step %1 (%2) follows its row, which is now record %4.</source>
        <translation>步骤 %1（%2）随其所在行移动，该行现为第 %4 条记录。</translation>
    </message>
    <message>
        <source>Step %1 (%2) is switched off: its row is gone or holds another value now.</source>
        <translation>步骤 %1（%2）已停用：其所在行已不存在，或其值已不同。</translation>
    </message>
    <message>
        <source>Every step of the recipe fits as before.</source>
        <translation>处理步骤中的每一步仍然适用。</translation>
    </message>
    <message>
        <source>The file is the same as before, byte by byte.</source>
        <translation>文件与之前逐字节相同。</translation>
    </message>
    <message>
        <source>The file is the same as before, byte by byte, but it is read in another way.</source>
        <translation>文件与之前逐字节相同，但读取方式不同。</translation>
    </message>
    <message>
        <source>The file was written anew, but every cell is as it was.</source>
        <translation>文件已重新写出，但每个单元格都没有变化。</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Not measured before</source>
        <translation>上次未测</translation>
    </message>
    <message>
        <source>Not measured any more</source>
        <translation>本次未测</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Found nothing to do this time</source>
        <translation>本次无可处理</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>there must be one for each value and label, in order.</source>
        <translation>每个值与每个标签须各有一列，按顺序排列。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are of different types.</source>
        <translation>“%1”与“%2”的类型不同。</translation>
    </message>
    <message>
        <source>Give both the same type before this step.</source>
        <translation>请在此步骤之前把两者改为同一类型。</translation>
    </message>
    <message>
        <source>Make one row for each %1 of %2: columns %3</source>
        <translation>把 %2 按 %1 各成一行：列 %3</translation>
    </message>
    <message>
        <source>The table would get too many rows.</source>
        <translation>表格的行数将过多。</translation>
    </message>
    <message>
        <source>%1 rows became %2</source>
        <translation>%1 行变为 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without any of these values keep one row</source>
        <translation>
            <numerusform>%n 条记录没有这些值，各保留一行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table “%1” to join.</source>
        <translation>没有可合并的表格“%1”。</translation>
    </message>
    <message>
        <source>Add it to the project, or name it on the command line: --table %1=FILE.</source>
        <translation>请把它加入项目，或在命令行中指明：--table %1=文件。</translation>
    </message>
    <message>
        <source>In “%1”, records %2 and %3 have the same key, so it is not clear which one counts (%4 such in all).</source>
        <translation>“%1”中第 %2 与第 %3 条记录的键相同，无法确定以哪一条为准（共有 %4 条如此）。</translation>
    </message>
    <message>
        <source>Remove the repeats from that table, or let its first row count (“repeats”: “first”).</source>
        <translation>请去掉该表中的重复行，或以其第一行为准（“repeats”：“first”）。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found a partner</source>
        <translation>
            <numerusform>%n 行找到对应行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found no partner</source>
        <translation>
            <numerusform>%n 行没有对应行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no key</source>
        <translation>
            <numerusform>%n 行缺少键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s) of the other table were passed over: the first counts</source>
        <translation>
            <numerusform>另一表格的 %n 个重复行未采用：以第一行为准</numerusform>
        </translation>
    </message>
    <message>
        <source>there must be as many as there are “%1”.</source>
        <translation>数目须与“%1”相同。</translation>
    </message>
    <message>
        <source>Add %1 from the table %2, by %3</source>
        <translation>从表格%2按 %3 加入 %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 至少 %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 至多 %2</translation>
    </message>
    <message>
        <source>%1 = %2 and %3 other values</source>
        <translation>%1 = %2 及其他 %3 个值</translation>
    </message>
    <message>
        <source>%1 (only this chart)</source>
        <translation>%1（仅此图）</translation>
    </message>
    <message>
        <source>Systolic and diastolic pressure must both be numbers.</source>
        <translation>收缩压和舒张压都必须是数值。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of fewer than %1 are not shown.</source>
        <translation>
            <numerusform>少于 %1 的 %n 个组未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups have fewer than %1; they are hidden where data leave without identifiers.</source>
        <translation>
            <numerusform>%n 个组少于 %1；数据去标识后导出时将隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>No smooth curve: %1</source>
        <translation>无法绘制平滑曲线：%1</translation>
    </message>
    <message>
        <source>No centile curves: %1</source>
        <translation>无法绘制百分位曲线：%1</translation>
    </message>
    <message>
        <source>No regression line: %1</source>
        <translation>无法绘制回归线：%1</translation>
    </message>
    <message>
        <source>%1 %2 %3 × age</source>
        <translation>%1 %2 %3 × 年龄</translation>
    </message>
    <message>
        <source>slope 95 % CI %1 to %2, by patient</source>
        <translation>斜率 95 % 置信区间 %1 至 %2（按患者）</translation>
    </message>
    <message>
        <source>slope 95 % CI %1 to %2</source>
        <translation>斜率 95 % 置信区间 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 · n = %2</source>
        <translation>%1 · n = %2</translation>
    </message>
    <message>
        <source>Pulse pressure (mmHg)</source>
        <translation>脉压 (mmHg)</translation>
    </message>
    <message>
        <source>Mean arterial pressure (mmHg)</source>
        <translation>平均动脉压 (mmHg)</translation>
    </message>
    <message>
        <source>%1 (%2 %) at or above</source>
        <translation>达到或高于：%1（%2 %）</translation>
    </message>
    <message>
        <source>%1 (%2 %) below</source>
        <translation>低于：%1（%2 %）</translation>
    </message>
    <message numerus="yes">
        <source>only %n selected rows</source>
        <translation>
            <numerusform>仅 %n 行所选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n selected rows</source>
        <translation>
            <numerusform>不含 %n 行所选</numerusform>
        </translation>
    </message>
    <message>
        <source>The age is outside %1 to %2 years.</source>
        <translation>年龄不在 %1 至 %2 岁之内。</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3 %4.</source>
        <translation>%1不在 %2 至 %3 %4 之内。</translation>
    </message>
    <message>
        <source>compare a measurement with a number, as in sbp &gt; 140.</source>
        <translation>请将一项测量与数字比较，例如 sbp &gt; 140。</translation>
    </message>
    <message>
        <source>a rule knows &lt;, &lt;=, &gt; and &gt;=, joined by and, or and not.</source>
        <translation>规则只认识 &lt;、&lt;=、&gt; 和 &gt;=，用 and、or、not 连接。</translation>
    </message>
    <message>
        <source>a number is expected here.</source>
        <translation>这里应为数字。</translation>
    </message>
    <message>
        <source>a measurement is expected here, as sbp, average(sbp), any(sbp) or all(sbp).</source>
        <translation>这里应为一项测量，如 sbp、average(sbp)、any(sbp) 或 all(sbp)。</translation>
    </message>
    <message>
        <source>no measurement is called “%1”.</source>
        <translation>没有名为“%1”的测量。</translation>
    </message>
    <message>
        <source>Mean %1, above 130; the interval %2 to %3 includes 130, so the data do not settle it.</source>
        <translation>均值 %1，高于 130；区间 %2 至 %3 包含 130，因此数据不足以下结论。</translation>
    </message>
    <message>
        <source>Mean %1, not above 130; the interval %2 to %3 includes 130, so the data do not settle it.</source>
        <translation>均值 %1，不高于 130；区间 %2 至 %3 包含 130，因此数据不足以下结论。</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>尚无定论</translation>
    </message>
    <message>
        <source>The rule asks for %1 %2 %3: the figure is that, but its interval includes %2, so the data do not settle it.</source>
        <translation>规则要求 %1 %2 %3：数值符合，但其区间包含 %2，因此数据不足以下结论。</translation>
    </message>
    <message>
        <source>The rule asks for %1 %2 %3: the figure is not that, but its interval includes %2, so the data do not settle it.</source>
        <translation>规则要求 %1 %2 %3：数值不符合，但其区间包含 %2，因此数据不足以下结论。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>文件行号</translation>
    </message>
    <message>
        <source>a day without date</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Last pressure</source>
        <translation>最近一次血压</translation>
    </message>
    <message>
        <source>No visit has a pressure.</source>
        <translation>没有任何就诊测过血压。</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%2 测得 %1。</translation>
    </message>
    <message>
        <source>It is in the range that %1 calls at least: %2.</source>
        <translation>按 %1，至少属于“%2”范围。</translation>
    </message>
    <message>
        <source>It is in the range that %1 calls: %2.</source>
        <translation>按 %1，属于“%2”范围。</translation>
    </message>
    <message>
        <source>%1 is made for another age.</source>
        <translation>%1 适用于其他年龄。</translation>
    </message>
    <message>
        <source>Change from the first to the last visit</source>
        <translation>首次到最近一次就诊的变化</translation>
    </message>
    <message>
        <source>There are no two visits with a pressure to compare.</source>
        <translation>没有两次测过血压的就诊可比较。</translation>
    </message>
    <message>
        <source>%1: %2 mmHg.</source>
        <translation>%1：%2 mmHg。</translation>
    </message>
    <message numerus="yes">
        <source>%n days lie between them.</source>
        <translation>
            <numerusform>两次相隔 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pressures differ by 10 mmHg and more from one day to the next without any cause.</source>
        <translation>血压每天之间相差 10 mmHg 以上也很常见，不需要任何原因。</translation>
    </message>
    <message>
        <source>Readings of the last visit, averaged by</source>
        <translation>最近一次就诊的读数，按以下方案取平均</translation>
    </message>
    <message>
        <source>needs more readings</source>
        <translation>需要更多读数</translation>
    </message>
    <message>
        <source>Among others in this table</source>
        <translation>与表格中其他人相比</translation>
    </message>
    <message>
        <source>Sex, age or pressure is not known: no comparison.</source>
        <translation>性别、年龄或血压不详：无法比较。</translation>
    </message>
    <message>
        <source>There are only %1 %2 with a pressure: too few to compare.</source>
        <translation>测过血压的%2只有 %1 人：太少，无法比较。</translation>
    </message>
    <message>
        <source>Of 100 %1, about %2 have a lower last systolic pressure (n = %3).</source>
        <translation>每 100 名%1中，约 %2 人最近一次收缩压更低（n = %3）。</translation>
    </message>
    <message>
        <source>Missing at the last visit</source>
        <translation>最近一次就诊缺失的内容</translation>
    </message>
    <message>
        <source>Nothing of what the table has a column for.</source>
        <translation>表格中有列的内容都不缺。</translation>
    </message>
    <message>
        <source>A person without number</source>
        <translation>没有编号的人</translation>
    </message>
    <message>
        <source>%1, %2 years</source>
        <translation>%1，%2 岁</translation>
    </message>
    <message>
        <source>Rules that list one of the visits</source>
        <translation>列出其中某次就诊的规则</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Doubts about the data</source>
        <translation>数据存疑之处</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>未发现。</translation>
    </message>
    <message>
        <source>What this page does not say</source>
        <translation>本页没有说明的内容</translation>
    </message>
    <message>
        <source>It describes what was recorded, which may be old or mistaken. It names no disease and says nothing about treatment.</source>
        <translation>本页只描述所记录的内容，可能已过时或有误。它不指明任何疾病，也不涉及治疗。</translation>
    </message>
    <message>
        <source>the region of Europe</source>
        <translation>所在的欧洲地区</translation>
    </message>
    <message>
        <source>which of the two groups the equations were made for</source>
        <translation>方程所针对的两个人群中的哪一个</translation>
    </message>
    <message>
        <source>whether anybody has had cardiovascular disease before</source>
        <translation>是否有人曾患心血管疾病</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 至 %2 以下</translation>
    </message>
    <message>
        <source>Low to moderate (ESC 2021, by age)</source>
        <translation>低至中危（ESC 2021，按年龄）</translation>
    </message>
    <message>
        <source>High (ESC 2021, by age)</source>
        <translation>高危（ESC 2021，按年龄）</translation>
    </message>
    <message>
        <source>Very high (ESC 2021, by age)</source>
        <translation>很高危（ESC 2021，按年龄）</translation>
    </message>
    <message>
        <source>Source: %1 (coefficients read in programs whose results are the paper&apos;s)</source>
        <translation>来源：%1（系数取自结果与论文一致的程序）</translation>
    </message>
    <message>
        <source>average of the readings of %1</source>
        <translation>%1各次读数的平均</translation>
    </message>
    <message>
        <source>any reading of %1</source>
        <translation>任一次%1读数</translation>
    </message>
    <message>
        <source>every reading of %1</source>
        <translation>每一次%1读数</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Applies when the mean is %1 %2 %3 (%4).</source>
        <translation>均值 %1 %2 %3 时成立（%4）。</translation>
    </message>
    <message>
        <source>Applies when the median is %1 %2 %3 (%4).</source>
        <translation>中位数 %1 %2 %3 时成立（%4）。</translation>
    </message>
    <message>
        <source>Applies when percentile %1 is %2 %3 %4 (%5).</source>
        <translation>第 %1 百分位数 %2 %3 %4 时成立（%5）。</translation>
    </message>
    <message>
        <source>Applies when the share of values %1 %2 %3 is %4 %5 % (%6).</source>
        <translation>%1 %2 %3 的数值所占比例 %4 %5 % 时成立（%6）。</translation>
    </message>
    <message>
        <source>Applies when the change in 30 days is %1 %2 %3 (%4).</source>
        <translation>30 天内的变化 %1 %2 %3 时成立（%4）。</translation>
    </message>
    <message>
        <source>Applies when the highest and the lowest mean by %1 differ by %2 %3 %4 (%5).</source>
        <translation>按%1分组的最高与最低均值之差 %2 %3 %4 时成立（%5）。</translation>
    </message>
    <message>
        <source>Lists every row where: %1.</source>
        <translation>列出符合以下条件的每一行：%1。</translation>
    </message>
    <message>
        <source>Lists every row that %1 puts into “%2” or a higher category.</source>
        <translation>列出按 %1 属于“%2”或更高类别的每一行。</translation>
    </message>
    <message>
        <source>Counts everyone whose pressures at the last visit are below %1/%2 mmHg.</source>
        <translation>统计最近一次就诊血压低于 %1/%2 mmHg 的所有人。</translation>
    </message>
    <message>
        <source>Counts those whose last pressures in these months are below %1/%2 mmHg.</source>
        <translation>统计这几个月内最后一次血压低于 %1/%2 mmHg 的人。</translation>
    </message>
    <message>
        <source>Counts those whose last pressures in these months are at or above %1/%2 mmHg.</source>
        <translation>统计这几个月内最后一次血压达到或超过 %1/%2 mmHg 的人。</translation>
    </message>
    <message>
        <source>Counts those without a visit in these months.</source>
        <translation>统计这几个月内没有就诊的人。</translation>
    </message>
    <message>
        <source>Counts, of those first seen more than %1 months before the last day of the table, who has not come since.</source>
        <translation>在表格最后一天之前 %1 个月以前首次就诊的人中，统计此后未再就诊者。</translation>
    </message>
    <message>
        <source>Counts everyone in whom this holds on %1 days or more: %2.</source>
        <translation>统计在 %1 天或更多天符合以下条件的所有人：%2。</translation>
    </message>
    <message>
        <source>Looks at people first seen more than %1 months before the last day of the table and seen again within %2 months.</source>
        <translation>考察在表格最后一天之前 %1 个月以前首次就诊、且在 %2 个月内再次就诊的人。</translation>
    </message>
    <message>
        <source>Of people of 18 years and over, not pregnant.</source>
        <translation>对象：18 岁及以上、未怀孕者。</translation>
    </message>
    <message>
        <source>Of people of 18 years and over.</source>
        <translation>对象：18 岁及以上者。</translation>
    </message>
    <message>
        <source>Of everyone who is not pregnant.</source>
        <translation>对象：所有未怀孕者。</translation>
    </message>
    <message>
        <source>Of everyone in the table.</source>
        <translation>对象：表格中的所有人。</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>With fewer than %1 values it gives no answer.</source>
        <translation>数值少于 %1 个时不作答。</translation>
    </message>
    <message>
        <source>With more than %1 % missing it gives no answer.</source>
        <translation>缺失超过 %1 % 时不作答。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>One patient</source>
        <translation>单个患者</translation>
    </message>
    <message>
        <source>%1 is damaged: a name or another text in it has no end. Get the file once more, or export it again.</source>
        <translation>%1 已损坏：其中的某个名称或文本没有结束标记。请重新获取该文件，或重新导出。</translation>
    </message>
    <message>
        <source>It is the unit of the column, and what is left is a number. Take it away?</source>
        <translation>这是该列的单位，去掉后就是数值。去掉吗？</translation>
    </message>
    <message>
        <source>Take the unit away</source>
        <translation>去掉单位</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 hold a number and its unit</source>
        <translation>
            <numerusform>%1 有 %n 个单元格写着数值和单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as day, month, year</source>
        <translation>按日、月、年读取</translation>
    </message>
    <message>
        <source>Read as month, day, year</source>
        <translation>按月、日、年读取</translation>
    </message>
    <message>
        <source>Read as year, month, day</source>
        <translation>按年、月、日读取</translation>
    </message>
    <message>
        <source>Read as days of a spreadsheet</source>
        <translation>按电子表格的天数读取</translation>
    </message>
    <message>
        <source>The day or the month may stand first: both can be read. Choose as the file was written.</source>
        <translation>日或月都可能在前：两种都能读取。请按文件的写法选择。</translation>
    </message>
    <message>
        <source>As dates they can be sorted, and times between them counted. What cannot be read stays as text.</source>
        <translation>读成日期后可以排序并计算间隔。无法读取的保留为文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 are dates written as text</source>
        <translation>
            <numerusform>%1 有 %n 个单元格是写成文本的日期</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet counts days from 1900, older ones for the Macintosh from 1904.</source>
        <translation>电子表格从 1900 年起计天数，较早的 Macintosh 版从 1904 年起。</translation>
    </message>
    <message>
        <source>Read as days from 1904</source>
        <translation>按 1904 年起的天数读取</translation>
    </message>
    <message numerus="yes">
        <source>%n dates of %1 are numbers of days</source>
        <translation>
            <numerusform>%1 有 %n 个日期是天数</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of %1 are below %2, half of %3 above %4: the headings were exchanged. Take %3 as systolic and %1 as diastolic? No cell changes.</source>
        <translation>%1 有一半低于 %2，%3 有一半高于 %4：列标题颠倒了。把 %3 作为收缩压、%1 作为舒张压吗？单元格不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have %1 below %2: the columns are exchanged</source>
        <translation>
            <numerusform>%n 行的 %1 低于 %2：两列颠倒了</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange the columns</source>
        <translation>对调两列</translation>
    </message>
    <message>
        <source>Not usable for age and blood pressure: no column is known as %1.</source>
        <translation>不能用于年龄与血压分析：没有一列是%1。</translation>
    </message>
    <message>
        <source>Not usable for age and blood pressure: no row has age and both pressures.</source>
        <translation>不能用于年龄与血压分析：没有一行同时有年龄和两个血压。</translation>
    </message>
    <message>
        <source>Not usable for age and blood pressure: no row has age and a pressure.</source>
        <translation>不能用于年龄与血压分析：没有一行同时有年龄和血压。</translation>
    </message>
    <message>
        <source>Usable for describing age and systolic pressure in %1 of the %2 rows read (%3 %); no column is known as diastolic pressure.</source>
        <translation>读入的 %2 行中有 %1 行（%3 %）可用于描述年龄与收缩压；没有一列是舒张压。</translation>
    </message>
    <message>
        <source>Usable for describing age and diastolic pressure in %1 of the %2 rows read (%3 %); no column is known as systolic pressure.</source>
        <translation>读入的 %2 行中有 %1 行（%3 %）可用于描述年龄与舒张压；没有一列是收缩压。</translation>
    </message>
    <message>
        <source>Files differ in which is which; the code book of this one tells. Until you say it, 1 is taken as male and 0 as unknown.</source>
        <translation>各文件的编码不同，请查阅此文件的编码说明。在您说明之前，1 视为男性，0 视为未知。</translation>
    </message>
    <message>
        <source>1 is male</source>
        <translation>1 为男性</translation>
    </message>
    <message>
        <source>1 is female</source>
        <translation>1 为女性</translation>
    </message>
    <message>
        <source>%1 is written as 0 and 1</source>
        <translation>%1 用 0 和 1 书写</translation>
    </message>
    <message>
        <source>No line holds the names of the columns; they are called %1, %2 and so on. Say what each of them means, or give it a name in the table.</source>
        <translation>没有一行写有列名；各列暂称为 %1、%2 等。请说明每列的含义，或在表格中为其命名。</translation>
    </message>
    <message>
        <source>Usable for describing age and blood pressure in %1 of the %2 rows read (%3 %).</source>
        <translation>读入的 %2 行中有 %1 行（%3 %）可用于描述年龄与血压。</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>从文件读入</translation>
    </message>
    <message>
        <source>Removed by step %1: %2</source>
        <translation>第 %1 步移除：%2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Without age or a pressure</source>
        <translation>缺少年龄或某个血压</translation>
    </message>
    <message>
        <source>Analysed by age and pressure</source>
        <translation>按年龄与血压分析</translation>
    </message>
    <message>
        <source>Values that are wrong but plausible cannot be found in a table.</source>
        <translation>看似合理的错误值无法从表格中发现。</translation>
    </message>
    <message>
        <source>Without patient numbers, repeated visits were not told apart.</source>
        <translation>没有患者编号，未区分重复就诊。</translation>
    </message>
    <message>
        <source>Without dates of visit, drift over time was not checked.</source>
        <translation>没有就诊日期，未检查随时间的漂移。</translation>
    </message>
    <message>
        <source>Without a site or an observer, differences between them were not checked.</source>
        <translation>没有机构或观察者，未检查它们之间的差异。</translation>
    </message>
    <message>
        <source>Without dates of birth, ages were not checked against them.</source>
        <translation>没有出生日期，未与年龄核对。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Read words and numbers as missing</source>
        <translation>把用语和数值读为缺失</translation>
    </message>
    <message>
        <source>“NA”, “refused” or 999 become missing; what stood there is the reason.</source>
        <translation>“NA”、“refused” 或 999 变为缺失；原来的内容作为原因保留。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Numbers that mean missing</source>
        <translation>表示缺失的数值</translation>
    </message>
    <message>
        <source>Words that mean missing</source>
        <translation>表示缺失的用语</translation>
    </message>
    <message>
        <source>Words only as they are written here</source>
        <translation>用语须与此处写法完全一致</translation>
    </message>
    <message>
        <source>77, 88 and 99 are real pressures and ages: give them only where the file&apos;s description says that they are codes.</source>
        <translation>77、88 和 99 是真实的血压和年龄：只有文件说明其为代码时才填写。</translation>
    </message>
    <message>
        <source>Fill missing values</source>
        <translation>填补缺失值</translation>
    </message>
    <message>
        <source>A simple value for the gaps; a column of its own says which were filled.</source>
        <translation>用简单的值填补空缺；另有一列标明哪些是填补的。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>填补为</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>the most frequent value</source>
        <translation>最常见的值</translation>
    </message>
    <message>
        <source>the median of the group</source>
        <translation>组内中位数</translation>
    </message>
    <message>
        <source>the last value before</source>
        <translation>之前最近的值</translation>
    </message>
    <message>
        <source>a value of mine</source>
        <translation>自定义的值</translation>
    </message>
    <message>
        <source>Value, for “a value of mine”</source>
        <translation>数值（用于“自定义的值”）</translation>
    </message>
    <message>
        <source>Columns that make a group or a patient</source>
        <translation>构成一组或一位患者的列</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Name of the column that says which</source>
        <translation>标明填补的列名</translation>
    </message>
    <message>
        <source>A filled value was never measured. Simple fills make the spread too small and p values too good, and distort what goes together. Leave gaps as they are where you can, and say in the report how many were filled.</source>
        <translation>填补的值从未测量过。简单填补会使离散程度过小、p 值过好，并扭曲变量间的关系。尽可能保留空缺，并在报告中说明填补了多少。</translation>
    </message>
    <message>
        <source>Remove rows with gaps</source>
        <translation>移除有空缺的行</translation>
    </message>
    <message>
        <source>Rows without a value in some columns go.</source>
        <translation>移除在某些列没有值的行。</translation>
    </message>
    <message>
        <source>Remove a row when</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>any of them is missing</source>
        <translation>任一列缺失</translation>
    </message>
    <message>
        <source>all of them are missing</source>
        <translation>全部缺失</translation>
    </message>
    <message>
        <source>Those whose values are missing are often other people than the rest: look at the quality page before removing many.</source>
        <translation>缺失值的患者往往与其他人不同：大量移除前请先看质量页。</translation>
    </message>
    <message>
        <source>Remove repeated rows</source>
        <translation>移除重复行</translation>
    </message>
    <message>
        <source>Of rows that are equal in some columns, one stays.</source>
        <translation>某些列相同的行只保留一行。</translation>
    </message>
    <message>
        <source>Equal in</source>
        <translation>相同的列</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>Settle repeated visits</source>
        <translation>处理重复就诊</translation>
    </message>
    <message>
        <source>Rows of the same patient and visit become one, or are marked.</source>
        <translation>同一患者同一次就诊的行合为一行，或加标记。</translation>
    </message>
    <message>
        <source>The same in</source>
        <translation>相同的列</translation>
    </message>
    <message>
        <source>one with the means</source>
        <translation>一行，取均值</translation>
    </message>
    <message>
        <source>all, and mark them</source>
        <translation>全部，并加标记</translation>
    </message>
    <message>
        <source>Name of the column of marks</source>
        <translation>标记列的名称</translation>
    </message>
    <message>
        <source>Limits of a column</source>
        <translation>一列的界限</translation>
    </message>
    <message>
        <source>What is impossible becomes missing, what is unusual is marked.</source>
        <translation>不可能的值设为缺失，异常值加标记。</translation>
    </message>
    <message>
        <source>Missing below</source>
        <translation>低于此值设为缺失</translation>
    </message>
    <message>
        <source>Missing above</source>
        <translation>高于此值设为缺失</translation>
    </message>
    <message>
        <source>Marked as unusual below</source>
        <translation>低于此值标记为异常</translation>
    </message>
    <message>
        <source>Marked as unusual above</source>
        <translation>高于此值标记为异常</translation>
    </message>
    <message>
        <source>Lost decimal points</source>
        <translation>丢掉的小数点</translation>
    </message>
    <message>
        <source>Impossible values whose tenth is usual are divided.</source>
        <translation>不可能但十分之一正常的值予以相除。</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>Exchanged pressures</source>
        <translation>颠倒的血压</translation>
    </message>
    <message>
        <source>Systolic and diastolic change places where only that is plausible.</source>
        <translation>只有对调才合理时，收缩压与舒张压对调。</translation>
    </message>
    <message>
        <source>Contradictions between columns</source>
        <translation>列之间的矛盾</translation>
    </message>
    <message>
        <source>What to do where two columns cannot both be right.</source>
        <translation>两列不可能都正确时如何处理。</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>systolic not above diastolic</source>
        <translation>收缩压不高于舒张压</translation>
    </message>
    <message>
        <source>pulse pressure very low</source>
        <translation>脉压很低</translation>
    </message>
    <message>
        <source>pulse pressure very high</source>
        <translation>脉压很高</translation>
    </message>
    <message>
        <source>one pressure without the other</source>
        <translation>只有一个血压</translation>
    </message>
    <message>
        <source>mean pressure far from the two</source>
        <translation>平均压与两个血压相差很远</translation>
    </message>
    <message>
        <source>mean pressure not between the two</source>
        <translation>平均压不在两个血压之间</translation>
    </message>
    <message>
        <source>body mass index does not fit</source>
        <translation>体重指数不符</translation>
    </message>
    <message>
        <source>height and weight exchanged</source>
        <translation>身高与体重颠倒</translation>
    </message>
    <message>
        <source>age does not fit the date of birth</source>
        <translation>年龄与出生日期不符</translation>
    </message>
    <message>
        <source>visit before birth</source>
        <translation>就诊早于出生</translation>
    </message>
    <message>
        <source>visit after death</source>
        <translation>就诊晚于死亡</translation>
    </message>
    <message>
        <source>HDL not below total cholesterol</source>
        <translation>HDL 不低于总胆固醇</translation>
    </message>
    <message>
        <source>LDL above total cholesterol</source>
        <translation>LDL 高于总胆固醇</translation>
    </message>
    <message>
        <source>LDL far from Friedewald&apos;s formula</source>
        <translation>LDL 与 Friedewald 公式相差很远</translation>
    </message>
    <message>
        <source>Columns it looks at</source>
        <translation>所看的列</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>mark the values</source>
        <translation>标记这些值</translation>
    </message>
    <message>
        <source>set the values missing</source>
        <translation>设为缺失</translation>
    </message>
    <message>
        <source>remove the row</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>Correct one cell</source>
        <translation>更正一个单元格</translation>
    </message>
    <message>
        <source>One value by hand, with the reason.</source>
        <translation>手工更正一个值，并写明理由。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Right value, empty for missing</source>
        <translation>正确的值，留空为缺失</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>依据是什么？</translation>
    </message>
    <message>
        <source>Name of the new column</source>
        <translation>新列的名称</translation>
    </message>
    <message>
        <source>Compute a column</source>
        <translation>计算一列</translation>
    </message>
    <message>
        <source>A new column by a formula, such as sbp - dbp or year(visit).</source>
        <translation>按公式得到新列，如 sbp - dbp 或 year(visit)。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
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
        <source>Rename a column</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>Later steps follow the new name.</source>
        <translation>之后的步骤跟随新名称。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>What a column means</source>
        <translation>列的含义</translation>
    </message>
    <message>
        <source>Its meaning and unit, for all checks and figures.</source>
        <translation>其含义和单位，用于所有检查和数字。</translation>
    </message>
    <message>
        <source>Leave columns out</source>
        <translation>去掉列</translation>
    </message>
    <message>
        <source>The clean table goes on without them.</source>
        <translation>清洗后的表格不再包含它们。</translation>
    </message>
    <message>
        <source>Age from dates</source>
        <translation>由日期得年龄</translation>
    </message>
    <message>
        <source>A new column: years between birth and visit.</source>
        <translation>新列：出生到就诊之间的年数。</translation>
    </message>
    <message>
        <source>Age at</source>
        <translation>何时的年龄</translation>
    </message>
    <message>
        <source>With decimals (days / 365.25)</source>
        <translation>带小数（天数 / 365.25）</translation>
    </message>
    <message>
        <source>Bands of a number</source>
        <translation>数值分段</translation>
    </message>
    <message>
        <source>A new column of bands: &lt;18, 18–29, 80+.</source>
        <translation>分段的新列：&lt;18、18–29、80+。</translation>
    </message>
    <message>
        <source>Bands begin at</source>
        <translation>各段起点</translation>
    </message>
    <message>
        <source>A new column from weight and height.</source>
        <translation>由体重和身高得到新列。</translation>
    </message>
    <message>
        <source>Average repeated readings</source>
        <translation>重复读数取平均</translation>
    </message>
    <message>
        <source>Readings side by side, or in rows, become one pair by a protocol.</source>
        <translation>并列或分行的读数按方案得到一对值。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>NHANES, auscultatory</source>
        <translation>NHANES，听诊法</translation>
    </message>
    <message>
        <source>NHANES, oscillometric</source>
        <translation>NHANES，示波法</translation>
    </message>
    <message>
        <source>Systolic readings</source>
        <translation>收缩压读数</translation>
    </message>
    <message>
        <source>Diastolic readings</source>
        <translation>舒张压读数</translation>
    </message>
    <message>
        <source>Readings in rows: one row for each (patient, visit)</source>
        <translation>读数分行时：每个（患者、就诊）一行</translation>
    </message>
    <message>
        <source>Name of the systolic column</source>
        <translation>收缩压列的名称</translation>
    </message>
    <message>
        <source>Name of the diastolic column</source>
        <translation>舒张压列的名称</translation>
    </message>
    <message>
        <source>Mean arterial and pulse pressure</source>
        <translation>平均动脉压与脉压</translation>
    </message>
    <message>
        <source>A new column from a pair of pressures.</source>
        <translation>由一对血压得到新列。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mean arterial pressure (Meaney)</source>
        <translation>平均动脉压（Meaney）</translation>
    </message>
    <message>
        <source>Mid blood pressure</source>
        <translation>中间血压</translation>
    </message>
    <message>
        <source>Categories of a guideline</source>
        <translation>指南的分类</translation>
    </message>
    <message>
        <source>A new column: normal, elevated, grade 1 and so on.</source>
        <translation>新列：正常、偏高、1 级等。</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>One row for each reading</source>
        <translation>每次读数各成一行</translation>
    </message>
    <message>
        <source>Add columns of another table</source>
        <translation>加入另一表格的列</translation>
    </message>
    <message>
        <source>From wide to long: sbp_1, sbp_2 and sbp_3 become rows.</source>
        <translation>由宽变长：sbp_1、sbp_2、sbp_3 各成一行。</translation>
    </message>
    <message>
        <source>From a second file, matched by key, such as the patient number.</source>
        <translation>取自另一文件，按键（如患者编号）匹配。</translation>
    </message>
    <message>
        <source>Keep rows by a condition</source>
        <translation>按条件保留行</translation>
    </message>
    <message>
        <source>Rows where it is false, or cannot be told, go.</source>
        <translation>条件不成立或无法判断的行移除。</translation>
    </message>
    <message>
        <source>Keep rows where</source>
        <translation>保留满足此条件的行</translation>
    </message>
    <message>
        <source>From long to wide</source>
        <translation>由长表变宽表</translation>
    </message>
    <message>
        <source>One row for each group, one column for each label.</source>
        <translation>每组一行，每个标签一列。</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>每个一行</translation>
    </message>
    <message>
        <source>Labels in</source>
        <translation>标签所在列</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>数值所在列</translation>
    </message>
    <message>
        <source>Labels that become columns</source>
        <translation>变为列的标签</translation>
    </message>
    <message>
        <source>Merge spellings</source>
        <translation>合并写法</translation>
    </message>
    <message>
        <source>Spellings of one thing become one name, group by group.</source>
        <translation>同一事物的不同写法逐组合为一个名称。</translation>
    </message>
    <message>
        <source>Spellings and what they become</source>
        <translation>写法及其合并后的名称</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>A text, or a pattern, becomes another; every match is shown first.</source>
        <translation>文本或模式替换为另一文本；先显示每处匹配。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>anywhere in the text</source>
        <translation>文本中任意位置</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>整个文本</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Spaces and case</source>
        <translation>空格与大小写</translation>
    </message>
    <message>
        <source>Spaces at the ends go, those inside become single; letters change case.</source>
        <translation>去掉首尾空格，中间的合为一个；改变大小写。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>首字母大写</translation>
    </message>
    <message>
        <source>Leave the spaces</source>
        <translation>保留空格</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>换算单位</translation>
    </message>
    <message>
        <source>Numbers in one unit become numbers in another.</source>
        <translation>把数值从一种单位换算为另一种。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Only values below</source>
        <translation>只换算低于此值的</translation>
    </message>
    <message>
        <source>Only values above</source>
        <translation>只换算高于此值的</translation>
    </message>
    <message>
        <source>Read dates</source>
        <translation>读取日期</translation>
    </message>
    <message>
        <source>Texts, or a spreadsheet&apos;s day numbers, become dates.</source>
        <translation>文本或电子表格的天数变为日期。</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>days of a spreadsheet (from 1900)</source>
        <translation>电子表格的天数（1900 年起）</translation>
    </message>
    <message>
        <source>days of a spreadsheet (from 1904)</source>
        <translation>电子表格的天数（1904 年起）</translation>
    </message>
    <message>
        <source>Years of two digits begin in</source>
        <translation>两位数年份的起始年</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Text, number, date; what does not fit keeps its text.</source>
        <translation>文本、数值、日期；不符的保留文本。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Split 120/80</source>
        <translation>拆分 120/80</translation>
    </message>
    <message>
        <source>Both pressures in one text become two columns.</source>
        <translation>写在一起的两个血压变为两列。</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Wrong values</source>
        <translation>错误值</translation>
    </message>
    <message>
        <source>Texts and categories</source>
        <translation>文本与类别</translation>
    </message>
    <message>
        <source>Units, dates and types</source>
        <translation>单位、日期与类型</translation>
    </message>
    <message>
        <source>Readings and pressures</source>
        <translation>读数与血压</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>18 岁以下</translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation>80 岁及以上</translation>
    </message>
    <message>
        <source>Choose two columns that measure the same.</source>
        <translation>请选择测量同一指标的两列。</translation>
    </message>
    <message>
        <source>Mean of %1 and %2</source>
        <translation>%1与%2的均值</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95 % CI from</source>
        <translation>95 % 置信区间下限</translation>
    </message>
    <message>
        <source>95 % CI to</source>
        <translation>95 % 置信区间上限</translation>
    </message>
    <message>
        <source>Single readings are not shown without identifiers.</source>
        <translation>去标识化时不显示单次读数。</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Limits of agreement: bias ± 1.96 SD of the differences; %1 of %2 pairs lie outside. Pairs are taken as independent.</source>
        <translation>一致性界限：偏差 ± 差值的 1.96 倍标准差；%2 对中有 %1 对在界限外。各对视为相互独立。</translation>
    </message>
    <message>
        <source>Bland–Altman</source>
        <translation>Bland–Altman</translation>
    </message>
    <message>
        <source>How far two readings of the same persons differ.</source>
        <translation>同一人的两次读数相差多少。</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>第一读数</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>第二读数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Low whisker</source>
        <translation>下须</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>High whisker</source>
        <translation>上须</translation>
    </message>
    <message>
        <source>Beyond the whiskers</source>
        <translation>须外值的数量</translation>
    </message>
    <message>
        <source>Box: middle half and median; diamond: mean; whiskers: 1.5 interquartile ranges.</source>
        <translation>箱：中间一半与中位数；菱形：均值；须：1.5 倍四分位距。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Middle, spread and unusual values of each group.</source>
        <translation>每组的中心、离散程度和异常值。</translation>
    </message>
    <message>
        <source>Violin plot</source>
        <translation>小提琴图</translation>
    </message>
    <message>
        <source>The shape of the values of each group.</source>
        <translation>每组数值的分布形状。</translation>
    </message>
    <message>
        <source>The units of age or pressure are not known.</source>
        <translation>年龄或血压的单位未知。</translation>
    </message>
    <message>
        <source>Choose them under Clean, on the page Columns.</source>
        <translation>请在“清洗”的“列”页面中选择。</translation>
    </message>
    <message>
        <source>No guideline is known.</source>
        <translation>没有已知的指南。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rows of this age</source>
        <translation>该年龄段的行数</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>95 % CI from, %</source>
        <translation>95 % 置信区间下限，%</translation>
    </message>
    <message>
        <source>95 % CI to, %</source>
        <translation>95 % 置信区间上限，%</translation>
    </message>
    <message>
        <source>Share of rows of this age</source>
        <translation>占该年龄段行数的比例</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Categories of %1; intervals of Wilson, by row.</source>
        <translation>%1的类别；Wilson 区间，按行计算。</translation>
    </message>
    <message>
        <source>Categories by age</source>
        <translation>各年龄段类别</translation>
    </message>
    <message>
        <source>How many of each age are in each category of a guideline.</source>
        <translation>各年龄段中属于指南每个类别的数量。</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Age and pressure</source>
        <translation>年龄与血压</translation>
    </message>
    <message>
        <source>Blood pressure of every reading by age.</source>
        <translation>每次读数的血压与年龄。</translation>
    </message>
    <message>
        <source>The table has no column for “%1”.</source>
        <translation>表中没有可用作“%1”的列。</translation>
    </message>
    <message>
        <source>Choose another chart, or give a column its type under Clean.</source>
        <translation>请选择其他图表，或在“清洗”中设定列的类型。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有列“%1”。</translation>
    </message>
    <message>
        <source>Column “%1” cannot be used as “%2”.</source>
        <translation>列“%1”不能用作“%2”。</translation>
    </message>
    <message>
        <source>There is no kind of chart “%1”.</source>
        <translation>没有名为“%1”的图表类型。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>超出界限</translation>
    </message>
    <message>
        <source>run of %1 on one side</source>
        <translation>连续 %1 个在同一侧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>请选择更长的时段。</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1的均值</translation>
    </message>
    <message>
        <source>Mean of the period</source>
        <translation>时段均值</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message numerus="yes">
        <source>%n periods stand out (beyond three standard errors, or eight in a row on one side).</source>
        <translation>
            <numerusform>%n 个时段异常（超出三倍标准误，或连续八个在同一侧）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>Period means against the limits that chance would keep.</source>
        <translation>各时段均值与随机波动界限的比较。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>第二列</translation>
    </message>
    <message>
        <source>r</source>
        <translation>r</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation, by row.</source>
        <translation>Spearman 等级相关，按行计算。</translation>
    </message>
    <message>
        <source>Pearson’s correlation, by row.</source>
        <translation>Pearson 相关，按行计算。</translation>
    </message>
    <message>
        <source>Rows with both values: %1 to %2 by pair.</source>
        <translation>两值俱全的行：每对 %1 到 %2 行。</translation>
    </message>
    <message>
        <source>The first %1 of %2 columns.</source>
        <translation>共 %2 列，显示前 %1 列。</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Which columns go together.</source>
        <translation>哪些列彼此相关。</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Rows at or below</source>
        <translation>不高于该值的行数</translation>
    </message>
    <message>
        <source>% at or below</source>
        <translation>不高于该值的百分比</translation>
    </message>
    <message>
        <source>Share of rows at or below</source>
        <translation>不高于该值的行所占比例</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累积分布</translation>
    </message>
    <message>
        <source>The share of rows at or below each value.</source>
        <translation>不高于每个值的行所占比例。</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>There is only one group, so there is nothing to compare.</source>
        <translation>只有一个组，没有可比较的对象。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Difference in %1 from %2</source>
        <translation>%1：与%2的差值</translation>
    </message>
    <message>
        <source>Differences of means with Welch’s 95 % intervals, not adjusted for several comparisons, by row.</source>
        <translation>均值之差及 Welch 95 % 区间，按行计算，未作多重比较校正。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>组间差异</translation>
    </message>
    <message>
        <source>How far each group lies from a reference group.</source>
        <translation>每个组与参照组相差多少。</translation>
    </message>
    <message>
        <source>Reference group</source>
        <translation>参照组</translation>
    </message>
    <message>
        <source>The file holds no regions.</source>
        <translation>文件中没有区域。</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with polygons.</source>
        <translation>请选择含有多边形的 GeoJSON 文件。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Normal distribution of mean %1, SD %2</source>
        <translation>正态分布，均值 %1，标准差 %2</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>到（不含）</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>占全部的百分比</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How often each value occurs, beside a normal distribution.</source>
        <translation>每个值出现的次数，并与正态分布对照。</translation>
    </message>
    <message>
        <source>Normal distribution</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Last digit</source>
        <translation>末位数字</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>均等比例</translation>
    </message>
    <message>
        <source>Last digit of %1</source>
        <translation>%1的末位数字</translation>
    </message>
    <message>
        <source>Share of whole numbers</source>
        <translation>占整数读数的比例</translation>
    </message>
    <message>
        <source>Digit preference score %1 (0 none, 100 all on one digit; 20 is marked).</source>
        <translation>末位数字偏好得分 %1（0 为无，100 为全部同一数字；20 为明显）。</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>末位数字</translation>
    </message>
    <message>
        <source>Whether readings were rounded to favourite digits.</source>
        <translation>读数是否被取整到偏好的数字。</translation>
    </message>
    <message>
        <source>%1  %2 %</source>
        <translation>%1  %2 %</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>起始记录</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>结束记录</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>% missing</source>
        <translation>缺失百分比</translation>
    </message>
    <message>
        <source>Record, in the order of the table</source>
        <translation>记录（按表中顺序）</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>无缺失</translation>
    </message>
    <message>
        <source>all missing</source>
        <translation>全部缺失</translation>
    </message>
    <message>
        <source>Which columns lack values, and where in the table.</source>
        <translation>哪些列缺少值，以及在表中的位置。</translation>
    </message>
    <message>
        <source>%1
n &lt; %2</source>
        <translation>%1
n &lt; %2</translation>
    </message>
    <message>
        <source>%1
n = %2</source>
        <translation>%1
n = %2</translation>
    </message>
    <message>
        <source>No row holds a value in %1.</source>
        <translation>%1 中没有任何行有值。</translation>
    </message>
    <message>
        <source>Choose other columns.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Choose a file with the outlines of the regions.</source>
        <translation>请选择含有区域边界的文件。</translation>
    </message>
    <message>
        <source>A GeoJSON file; its names must be those of the table.</source>
        <translation>GeoJSON 文件；其中的名称必须与表中的一致。</translation>
    </message>
    <message>
        <source>% with %1 at or above %2</source>
        <translation>%1不低于 %2 的百分比</translation>
    </message>
    <message>
        <source>No region of the file has a name of column “%1”.</source>
        <translation>文件中没有区域的名称出现在列“%1”中。</translation>
    </message>
    <message>
        <source>Choose another column or another file.</source>
        <translation>请选择其他列或其他文件。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>no rows, or fewer than %1</source>
        <translation>没有行，或少于 %1 行</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Regions coloured by number, mean or share.</source>
        <translation>按数量、均值或比例给区域着色。</translation>
    </message>
    <message>
        <source>Outlines (GeoJSON)</source>
        <translation>边界（GeoJSON）</translation>
    </message>
    <message>
        <source>Coloured by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>At or above the threshold</source>
        <translation>不低于阈值</translation>
    </message>
    <message>
        <source>%1
%2 to %3</source>
        <translation>%1
%2 到 %3</translation>
    </message>
    <message>
        <source>Rows with both</source>
        <translation>两值俱全的行</translation>
    </message>
    <message>
        <source>Scatter matrix</source>
        <translation>散点矩阵</translation>
    </message>
    <message>
        <source>Every two columns against each other.</source>
        <translation>每两列相互对照。</translation>
    </message>
    <message>
        <source>One patient&apos;s chart is not made without identifiers.</source>
        <translation>去标识化时不绘制单个患者的图表。</translation>
    </message>
    <message>
        <source>There is no patient “%1”.</source>
        <translation>没有患者“%1”。</translation>
    </message>
    <message>
        <source>Write the number as the table does.</source>
        <translation>请按表中的写法输入编号。</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>Diastolic pressure (mmHg)</source>
        <translation>舒张压（mmHg）</translation>
    </message>
    <message>
        <source>Bands: systolic categories of %1.</source>
        <translation>色带：%1的收缩压类别。</translation>
    </message>
    <message>
        <source>The pressures of one patient by date, over guideline bands.</source>
        <translation>一名患者各日期的血压，背景为指南色带。</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Means of each period with 95 % intervals, by row.</source>
        <translation>各时段的均值及 95 % 区间，按行计算。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>The mean of each month, quarter or year.</source>
        <translation>每月、每季或每年的均值。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out by the recipe</source>
        <translation>
            <numerusform>处理步骤移除了 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A chart is saved as PNG, SVG or PDF, not as “%1”.</source>
        <translation>图表可保存为 PNG、SVG 或 PDF，不能保存为“%1”。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>De-identified: patient numbers, smallest and largest values and counts below %1 are left out.</source>
        <translation>已去标识：患者编号、最小值和最大值以及小于 %1 的计数均未列出。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cells changed: %1. Data version %2.</source>
        <translation>更改的单元格：%1。数据版本 %2。</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确性</translation>
    </message>
    <message>
        <source>Things to check with the source</source>
        <translation>需与来源核对的事项</translation>
    </message>
    <message>
        <source>Nothing stands out by the limits in use.</source>
        <translation>按所用界限，未见异常。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Grades follow the limits of dataquieR and of this program. Not checked: whether the values are those that were measured, and whether the patients are those who should have been measured.</source>
        <translation>等级按 dataquieR 和本程序的界限划分。未检查：数值是否就是测得的值，以及患者是否就是应当测量的人。</translation>
    </message>
    <message>
        <source>points in places that few share are not drawn</source>
        <translation>人数过少位置上的点未绘出</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Nothing is pinned.</source>
        <translation>没有固定的结论。</translation>
    </message>
    <message>
        <source>Left out: a de-identified report shows no single patient.</source>
        <translation>已略去：去标识的报告不显示单个患者。</translation>
    </message>
    <message>
        <source>No patient with this number; choose one beside the section.</source>
        <translation>没有此编号的患者；请在该部分旁选择一位。</translation>
    </message>
    <message>
        <source>%1 of %2 rows analysed · data %3</source>
        <translation>%2 行中分析了 %1 行 · 数据 %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What changed since the report of %1</source>
        <translation>自 %1 的报告以来的变化</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>没有值发生变化。</translation>
    </message>
    <message>
        <source>Every number this report is built on</source>
        <translation>本报告所依据的全部数字</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Name in texts</source>
        <translation>文中名称</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>表 1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>SMD</source>
        <translation>SMD</translation>
    </message>
    <message>
        <source>%1, mean (SD)</source>
        <translation>%1，均值（标准差）</translation>
    </message>
    <message>
        <source>%1, median (quartiles)</source>
        <translation>%1，中位数（四分位数）</translation>
    </message>
    <message>
        <source>%1, n (%)</source>
        <translation>%1，n (%)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>No column that could be summarised.</source>
        <translation>没有可以汇总的列。</translation>
    </message>
    <message>
        <source>SMD: standardised mean difference, the largest of any two groups. No p-values: they say more about n than about the groups.</source>
        <translation>SMD：标准化均数差，取任意两组中的最大值。不给出 p 值：它更多反映 n，而不是各组的差别。</translation>
    </message>
    <message>
        <source>Without a group, and so left out: %1 rows.</source>
        <translation>没有分组因而未纳入：%1 行。</translation>
    </message>
    <message>
        <source>Not summarised (dates, or too many different words): %1.</source>
        <translation>未汇总（日期，或不同用语过多）：%1。</translation>
    </message>
    <message>
        <source>The report cannot be written as PDF/A: %1.</source>
        <translation>报告无法写成 PDF/A：%1。</translation>
    </message>
    <message>
        <source>Write it as an ordinary PDF.</source>
        <translation>请写成普通 PDF。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 holds no numbers of a report.</source>
        <translation>文件 %1 不含报告的数字。</translation>
    </message>
    <message>
        <source>Such a file is written beside a report, or by sphygma-cli report --json.</source>
        <translation>这种文件与报告一同保存，或由 sphygma-cli report --json 写出。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Table 1: who was measured</source>
        <translation>表 1：测量对象</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>自写文字</translation>
    </message>
    <message>
        <source>Audit meeting</source>
        <translation>质控会议</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Mean systolic pressure</source>
        <translation>平均收缩压</translation>
    </message>
    <message>
        <source>95 % interval of the mean, from</source>
        <translation>均值的 95 % 置信区间，下限</translation>
    </message>
    <message>
        <source>95 % interval of the mean, to</source>
        <translation>均值的 95 % 置信区间，上限</translation>
    </message>
    <message>
        <source>Rows with a systolic pressure</source>
        <translation>有收缩压的行</translation>
    </message>
    <message>
        <source>Rows without a systolic pressure</source>
        <translation>没有收缩压的行</translation>
    </message>
    <message>
        <source>Not classified by the chosen guideline</source>
        <translation>未按所选指南分类</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>数据版本</translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation>移除的行</translation>
    </message>
    <message>
        <source>Steps applied</source>
        <translation>已执行的步骤</translation>
    </message>
    <message>
        <source>At or above 130 mmHg</source>
        <translation>达到或超过 130 mmHg</translation>
    </message>
    <message>
        <source>Share at or above 130 mmHg</source>
        <translation>达到或超过 130 mmHg 的比例</translation>
    </message>
    <message>
        <source>At or above 140 mmHg</source>
        <translation>达到或超过 140 mmHg</translation>
    </message>
    <message>
        <source>Share at or above 140 mmHg</source>
        <translation>达到或超过 140 mmHg 的比例</translation>
    </message>
    <message>
        <source>Mean systolic pressure of the adults</source>
        <translation>成人的平均收缩压</translation>
    </message>
    <message>
        <source>No kept row holds a systolic pressure.</source>
        <translation>保留的行中没有收缩压。</translation>
    </message>
    <message>
        <source>The mean systolic pressure is {mean_sbp} (95 % interval {ci_low} to {ci_high}; n = {n_sbp}, missing {missing_sbp}).</source>
        <translation>平均收缩压为 {mean_sbp}（95 % 置信区间 {ci_low} 至 {ci_high}；n = {n_sbp}，缺失 {missing_sbp}）。</translation>
    </message>
    <message>
        <source>The mean systolic pressure is {mean_sbp} (n = {n_sbp}, missing {missing_sbp}).</source>
        <translation>平均收缩压为 {mean_sbp}（n = {n_sbp}，缺失 {missing_sbp}）。</translation>
    </message>
    <message>
        <source>A group mean says nothing about a single person, and these figures describe this table, not everyone in the district.</source>
        <translation>群体均值不能说明任何一个人的情况；这些数字只描述本表，而不是本地区的所有人。</translation>
    </message>
    <message>
        <source>This report describes {rows_kept} of {rows_in} rows of {file} (recorded steps: {steps}; rows removed: {rows_removed}; cells changed: {cells_changed}).</source>
        <translation>本报告描述 {file} 的 {rows_in} 行中的 {rows_kept} 行（记录的步骤：{steps}；移除的行：{rows_removed}；更改的单元格：{cells_changed}）。</translation>
    </message>
    <message>
        <source>Values at or above 130 mmHg: {at_130} ({at_130_percent}); at or above 140 mmHg: {at_140} ({at_140_percent}).</source>
        <translation>达到或超过 130 mmHg 的值：{at_130} 个（{at_130_percent}）；达到或超过 140 mmHg：{at_140} 个（{at_140_percent}）。</translation>
    </message>
    <message>
        <source>Adults that could be counted: {adults_n}, with a mean of {adults_mean}.</source>
        <translation>可计入的成人：{adults_n} 名，均值为 {adults_mean}。</translation>
    </message>
    <message>
        <source>Outdated: the data or the rule changed since this was pinned. Refresh it in Decide.</source>
        <translation>已过时：固定之后数据或规则有改动。请在“判断”中刷新。</translation>
    </message>
    <message>
        <source>n = %1 · missing %2 · data %3</source>
        <translation>n = %1 · 缺失 %2 · 数据 %3</translation>
    </message>
    <message>
        <source>No chart.</source>
        <translation>没有图表。</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>含义相同</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Rows made of them by the recipe</source>
        <translation>由清洗步骤生成的行数</translation>
    </message>
    <message numerus="yes">
        <source>%n further checks found nothing beyond the limits in use.</source>
        <translation>
            <numerusform>另有 %n 项检查均未超出所用限值。</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be averaged once their units are settled: %1 may not be in mmHg. Answer that on the pages Columns and Wrong values first; where the unit is right as it is, add the step by hand.</source>
        <translation>先确定单位，然后才能求平均：%1 可能不是 mmHg。请先在“列”和“错误值”页面回答单位问题；如果单位本来就正确，请手动添加该步骤。</translation>
    </message>
    <message>
        <source>Convert all</source>
        <translation>全部换算</translation>
    </message>
    <message>
        <source>%1 look like %2, not %3</source>
        <translation>%1 看起来是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>%1: %2 Convert all %3 columns to %4, a step each?</source>
        <translation>%1：%2将全部 %3 列换算为 %4（每列一个步骤）吗？</translation>
    </message>
    <message>
        <source>“%1”: there is no value named {%2}.</source>
        <translation>“%1”：没有名为 {%2} 的值。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n words that stand in a column of names or numbers of patients are left out.</source>
        <translation>
            <numerusform>“%1”：有 %n 处文字出现在患者姓名或编号列中，已被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Title, site and author</source>
        <translation>标题、机构和作者</translation>
    </message>
    <message>
        <source>Left out: this chart shows a column of names, patient numbers or free text.</source>
        <translation>已略去：该图表显示了姓名、患者编号或自由文本列。</translation>
    </message>
    <message>
        <source>Here n counts the rows with a value in each of these columns, and missing those that lack one or more. Of all %1 cells, %2 (%3 %) are empty or hold nothing of their column&apos;s type.</source>
        <translation>此处 n 为这些列均有值的行数，“缺失”为至少缺一列值的行数。在全部 %1 个单元格中，%2 个（%3 %）为空或不含该列类型的值。</translation>
    </message>
    <message numerus="yes">
        <source>%n values are no whole numbers from 0 on: they have no last digit and are not counted in n.</source>
        <translation>
            <numerusform>%n 个值不是从 0 起的整数：它们没有末位数字，不计入 n。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also marked</source>
        <translation>另外标出</translation>
    </message>
    <message numerus="yes">
        <source>Diamonds at the foot: %n visits without a systolic pressure.</source>
        <translation>
            <numerusform>底部的菱形：%n 次就诊没有收缩压。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled circles: systolic pressure; open squares: diastolic pressure (mmHg). Behind them the systolic ranges of %1.</source>
        <translation>实心圆：收缩压；空心方块：舒张压（mmHg）。背景为%1的收缩压分级。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, to be seen in Decide.</source>
        <translation>
            <numerusform>……另有 %n 条，可在“判断”中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other numbers of the column have a point. Read the comma as the decimal sign?</source>
        <translation>该列的其他数字使用小数点。要把逗号读作小数点吗？</translation>
    </message>
    <message>
        <source>Read as decimal sign</source>
        <translation>读作小数点</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of %1 are written with a decimal comma</source>
        <translation>
            <numerusform>%1 中有 %n 个数字用逗号作小数点</numerusform>
        </translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>No column tells when: it may be a second visit, or a number that was given twice. Compare the rows, and correct the number at the source where two people have it.</source>
        <translation>没有一列说明时间：可能是第二次就诊，也可能是编号用了两次。请比较这些行；若两人共用一个编号，请在原始资料中改正。</translation>
    </message>
    <message numerus="yes">
        <source>%n patient numbers stand in more than one row</source>
        <translation>
            <numerusform>有 %n 个患者编号出现在多行中</numerusform>
        </translation>
    </message>
    <message>
        <source>In kilograms half of all people would have a body mass index above %1; in pounds it is %2, as usual.</source>
        <translation>若以千克计，一半人的体重指数将超过 %1；若以磅计则为 %2，属常见值。</translation>
    </message>
    <message>
        <source>Far from the other answers, and rare: such codes often stand for refused or do not know. The code book of the file tells. Read as missing only if it says so.</source>
        <translation>远离其他回答，而且少见：这类代码常表示拒答或不知道。请查看该文件的编码手册；只有手册这样规定时才视为缺失。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of %1 are %2</source>
        <translation>
            <numerusform>%1 中有 %n 个回答是 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the mean systolic pressure above %1?</source>
        <translation>平均收缩压是否高于 %1？</translation>
    </message>
    <message>
        <source>Is the mean systolic pressure of adults above %1?</source>
        <translation>成人平均收缩压是否高于 %1？</translation>
    </message>
    <message>
        <source>Is the median systolic pressure of adults %1 or more?</source>
        <translation>成人收缩压的中位数是否达到 %1？</translation>
    </message>
    <message>
        <source>Does one adult in ten have a systolic pressure of %1 or more?</source>
        <translation>是否有十分之一的成人收缩压达到 %1？</translation>
    </message>
    <message>
        <source>Are %1 % of adults at a systolic pressure of 140 or more?</source>
        <translation>是否有 %1 % 的成人收缩压达到 140？</translation>
    </message>
    <message>
        <source>Does the systolic pressure rise by more than %1 mmHg in 30 days?</source>
        <translation>收缩压在 30 天内上升是否超过 %1 mmHg？</translation>
    </message>
    <message>
        <source>Do sites differ by %1 mmHg or more in mean systolic pressure?</source>
        <translation>各机构的平均收缩压是否相差 %1 mmHg 或以上？</translation>
    </message>
    <message>
        <source>%1 (locally modified)</source>
        <translation>%1（本地修改）</translation>
    </message>
    <message>
        <source>More than a year apart: one of age, date of birth and date of visit is wrong. Compute the age from the two dates? Where a date may be wrong, look it up at the source first.</source>
        <translation>相差一年以上：年龄、出生日期和就诊日期三者之一有误。用两个日期重新计算年龄吗？若日期可能有误，请先核对原始记录。</translation>
    </message>
    <message>
        <source>Compute from the dates</source>
        <translation>用日期计算</translation>
    </message>
    <message>
        <source>The dates of birth and visit are there: the age is the completed years between them. Fill it in?</source>
        <translation>出生日期和就诊日期齐全：年龄即两者之间的整岁数。填入吗？</translation>
    </message>
    <message>
        <source>%1. All become numbers of one unit, those in another are converted. A number without a unit stays as it stands.</source>
        <translation>%1。全部变为同一单位的数值，其他单位的予以换算。没有单位的数值保持不变。</translation>
    </message>
    <message>
        <source>Read in %1</source>
        <translation>读作 %1</translation>
    </message>
    <message>
        <source>Read numbers and their units in %1, in %2</source>
        <translation>读取 %1 中的数值及其单位，以 %2 计</translation>
    </message>
    <message>
        <source>The numbers of “%1” are in %2, not in %3.</source>
        <translation>“%1”的数值以 %2 为单位，而不是 %3。</translation>
    </message>
    <message>
        <source>Choose the unit of the column, or correct it first.</source>
        <translation>请选择该列的单位，或先改正它。</translation>
    </message>
    <message>
        <source>Read units in cells</source>
        <translation>读取单元格中的单位</translation>
    </message>
    <message>
        <source>Cells such as “180 mg/dL” become numbers in one unit.</source>
        <translation>像“180 mg/dL”这样的单元格变为同一单位的数值。</translation>
    </message>
    <message>
        <source>Compute ages again</source>
        <translation>重新计算年龄</translation>
    </message>
    <message>
        <source>Ages that are missing or do not agree with the two dates.</source>
        <translation>缺失的年龄，或与两个日期不符的年龄。</translation>
    </message>
    <message>
        <source>Which ages</source>
        <translation>哪些年龄</translation>
    </message>
    <message>
        <source>Missing ones</source>
        <translation>缺失的</translation>
    </message>
    <message>
        <source>Those more than a year off</source>
        <translation>相差一年以上的</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>The ages of “%1” are not in years.</source>
        <translation>“%1”的年龄不是以年为单位。</translation>
    </message>
    <message>
        <source>Convert the column to years first.</source>
        <translation>请先将该列换算为年。</translation>
    </message>
    <message>
        <source>Compute %1 from %2 and %3 where it is missing</source>
        <translation>由 %2 和 %3 计算缺失的 %1</translation>
    </message>
    <message>
        <source>Compute %1 from %2 and %3 where it is more than a year off</source>
        <translation>由 %2 和 %3 重新计算相差一年以上的 %1</translation>
    </message>
    <message>
        <source>Compute %1 from %2 and %3 where it is missing or more than a year off</source>
        <translation>由 %2 和 %3 计算缺失或相差一年以上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing ages follow from the dates</source>
        <translation>
            <numerusform>有 %n 个缺失的年龄可由日期得出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <translation>
            <numerusform>%n 个以 %1 计</numerusform>
        </translation>
    </message>
    <message>
        <source>It turns round: taken alone, it goes the other way. Look at the other columns.</source>
        <translation>方向反转：单独来看方向相反。请查看其他列。</translation>
    </message>
    <message>
        <source>So it holds when the others are taken into account.</source>
        <translation>因此，考虑其他因素后仍成立。</translation>
    </message>
    <message>
        <source>Taken alone it shows, but it does not hold clearly: the others may explain it.</source>
        <translation>单独来看可见，但考虑其他因素后不再明确：可能由其他因素解释。</translation>
    </message>
    <message>
        <source>It shows only when the others are taken into account.</source>
        <translation>只有考虑其他因素后才显现。</translation>
    </message>
    <message>
        <source>There is no clear relation, with the others or without them.</source>
        <translation>无论是否考虑其他因素，都没有明确的关系。</translation>
    </message>
    <message>
        <source>Taking %1 into account, %2 differs between the groups of %3 (%4).</source>
        <translation>考虑 %1 后，%2 在 %3 各组之间不同（%4）。</translation>
    </message>
    <message>
        <source>Taking %1 into account, these data show no clear difference of %2 between the groups of %3 (%4).</source>
        <translation>考虑 %1 后，这些数据未显示 %2 在 %3 各组之间有明确差异（%4）。</translation>
    </message>
    <message>
        <source>Taking %1 into account, %2 is %3 lower for each 1 more of %4 (95 % CI %5; %6); taken alone it is %7 lower.</source>
        <translation>考虑 %1 后，%4 每增加 1，%2 低 %3（95 % CI %5；%6）；单独来看低 %7。</translation>
    </message>
    <message>
        <source>Taking %1 into account, %2 is %3 higher for each 1 more of %4 (95 % CI %5; %6); taken alone it is %7 higher.</source>
        <translation>考虑 %1 后，%4 每增加 1，%2 高 %3（95 % CI %5；%6）；单独来看高 %7。</translation>
    </message>
    <message>
        <source>Taking %1 into account, %2 is %3 lower in %4 than in %5 (95 % CI %6; %7); taken alone it is %8 lower.</source>
        <translation>考虑 %1 后，%4 的 %2 比 %5 低 %3（95 % CI %6；%7）；单独来看低 %8。</translation>
    </message>
    <message>
        <source>Taking %1 into account, %2 is %3 higher in %4 than in %5 (95 % CI %6; %7); taken alone it is %8 higher.</source>
        <translation>考虑 %1 后，%4 的 %2 比 %5 高 %3（95 % CI %6；%7）；单独来看高 %8。</translation>
    </message>
    <message>
        <source>Taking %1 into account, the odds of “%2: %3” are %4 times as high for each 1 more of %5 (95 % CI %6; %7); taken alone %8 times.</source>
        <translation>考虑 %1 后，%5 每增加 1，“%2：%3”的优势为原来的 %4 倍（95 % CI %6；%7）；单独来看为 %8 倍。</translation>
    </message>
    <message>
        <source>Taking %1 into account, the odds of “%2: %3” are %4 times as high in %5 as in %6 (95 % CI %7; %8); taken alone %9 times.</source>
        <translation>考虑 %1 后，%5 的“%2：%3”优势为 %6 的 %4 倍（95 % CI %7；%8）；单独来看为 %9 倍。</translation>
    </message>
    <message>
        <source>Every column, the others taken into account</source>
        <translation>每一列（已考虑其他各列）</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>Some patients have several rows, so the intervals are made for readings that hang together (cluster-robust).</source>
        <translation>有些患者有多行，因此区间按相互关联的读数计算（聚类稳健）。</translation>
    </message>
    <message>
        <source>The values do not spread alike everywhere, so the intervals are made not to need that (HC3).</source>
        <translation>数值各处离散程度不同，因此所用区间不要求这一点（HC3）。</translation>
    </message>
    <message>
        <source>The outcome is a number, so a linear model adds up what each column contributes.</source>
        <translation>结局是数值，因此用线性模型累加每一列的贡献。</translation>
    </message>
    <message>
        <source>Share of the variance explained (R²)</source>
        <translation>解释的方差比例（R²）</translation>
    </message>
    <message>
        <source>The same, adjusted for the number of columns</source>
        <translation>同上，按列数校正</translation>
    </message>
    <message>
        <source>SD of what is left unexplained</source>
        <translation>未解释部分的 SD</translation>
    </message>
    <message>
        <source>Rows with a yes</source>
        <translation>回答“是”的行</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>McFadden&apos;s R²</source>
        <translation>McFadden R²</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 评分</translation>
    </message>
    <message>
        <source>The outcome is a yes or no, so its odds are modelled (logistic regression).</source>
        <translation>结局是是或否，因此对其优势建模（逻辑回归）。</translation>
    </message>
    <message>
        <source>Choose at least one column to be taken into account.</source>
        <translation>请至少选择一列一并考虑。</translation>
    </message>
    <message>
        <source>Too many columns to be taken into account: choose at most %1.</source>
        <translation>一并考虑的列太多：最多选择 %1 列。</translation>
    </message>
    <message>
        <source>Only what is in these columns can be taken into account; what was not measured may still explain it.</source>
        <translation>只能考虑这些列中的内容；未测量的因素仍可能是原因。</translation>
    </message>
    <message>
        <source>Intraclass correlation (absolute agreement)</source>
        <translation>组内相关系数（绝对一致）</translation>
    </message>
    <message>
        <source>SD of one person&apos;s readings</source>
        <translation>同一个人读数的 SD</translation>
    </message>
    <message>
        <source>%1 reads on average %2 less than %3; for 95 % of persons the difference lies between %4 and %5.</source>
        <translation>%1 的读数平均比 %3 低 %2；95 % 的人差值在 %4 与 %5 之间。</translation>
    </message>
    <message>
        <source>Limits of agreement</source>
        <translation>一致性界限</translation>
    </message>
    <message>
        <source>The difference is the same at low and high readings</source>
        <translation>低读数与高读数时差值相同</translation>
    </message>
    <message>
        <source>No: it changes by %1 for each 1 more (%2).</source>
        <translation>否：读数每增加 1，差值变化 %1（%2）。</translation>
    </message>
    <message>
        <source>Yes: it changes by %1 for each 1 more (%2).</source>
        <translation>是：读数每增加 1，差值变化 %1（%2）。</translation>
    </message>
    <message>
        <source>Whether that is good enough is for you to say: would a difference of %1 change what you do for a patient?</source>
        <translation>这是否足够好由您判断：%1 的差值会改变您对患者的处理吗？</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>Pairs of groups</source>
        <translation>组间两两比较</translation>
    </message>
    <message>
        <source>Difference of mean ranks</source>
        <translation>平均秩之差</translation>
    </message>
    <message>
        <source>Adjusted p</source>
        <translation>校正后 p</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>%1 is on average %2 lower than %3 in the same person (95 % CI %4; %5).</source>
        <translation>同一个人的 %1 平均比 %3 低 %2（95 % CI %4；%5）。</translation>
    </message>
    <message>
        <source>Degrees of freedom (groups)</source>
        <translation>自由度（组）</translation>
    </message>
    <message>
        <source>Degrees of freedom (values)</source>
        <translation>自由度（值）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1: %2, n (%)</source>
        <translation>%1：%2，n（%）</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in one group: who they are stands in the table.</source>
        <translation>
            <numerusform>一组共 %n 行：他们的情况见表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 groups of %2: what they are like stands in the table.</source>
        <translation>%2 的 %1 个组：其情况见表。</translation>
    </message>
    <message>
        <source>The %1 groups of %2 are least alike in %3 (standardised difference %4; above 0.1 it matters).</source>
        <translation>%2 的 %1 个组在 %3 上差别最大（标准化差异 %4；高于 0.1 即值得注意）。</translation>
    </message>
    <message>
        <source>The %1 groups of %2 are much alike: the largest standardised difference is %4, in %3.</source>
        <translation>%2 的 %1 个组很相似：最大的标准化差异为 %4，出现在 %3。</translation>
    </message>
    <message>
        <source>Choose at least one column to describe.</source>
        <translation>请至少选择一列来描述。</translation>
    </message>
    <message>
        <source>There is no row to describe.</source>
        <translation>没有可描述的行。</translation>
    </message>
    <message>
        <source>A table that describes who was studied has no p-values: they say more about n than about the groups.</source>
        <translation>描述研究对象的表不列 p 值：p 值更多反映的是 n，而不是各组。</translation>
    </message>
    <message>
        <source>At least 10 rows in each group</source>
        <translation>每组至少 10 行</translation>
    </message>
    <message>
        <source>The smallest group: %1</source>
        <translation>最小的组：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a group were left out.</source>
        <translation>
            <numerusform>%n 行没有组别，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>n = %1 · missing %2 · %3</source>
        <translation>n = %1 · 缺失 %2 · %3</translation>
    </message>
    <message>
        <source>Why this method</source>
        <translation>为何用此方法</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查了什么</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>If nothing were behind it, chance alone would give as much as this in fewer than 1 of 1000 such samples.</source>
        <translation>假如其实毫无差别或关联，仅凭偶然，1000 个这样的样本中不到 1 个会出现这么大的结果。</translation>
    </message>
    <message>
        <source>If nothing were behind it, chance alone would give as much as this in about %1 of 100 such samples.</source>
        <translation>假如其实毫无差别或关联，仅凭偶然，100 个这样的样本中约有 %1 个会出现这么大的结果。</translation>
    </message>
    <message>
        <source>If nothing were behind it, chance alone would give as much as this in about %1 of 100 such samples; that does not prove that there is nothing.</source>
        <translation>假如其实毫无差别或关联，仅凭偶然，100 个这样的样本中约有 %1 个会出现这么大的结果；但这并不证明没有差别或关联。</translation>
    </message>
    <message>
        <source>Every row is another person</source>
        <translation>每一行是不同的人</translation>
    </message>
    <message>
        <source>Not known: no column is marked as the patient number. Taken for granted.</source>
        <translation>未知：没有列被标为患者编号。此处假定如此。</translation>
    </message>
    <message>
        <source>Yes: no patient number comes twice.</source>
        <translation>是：没有重复的患者编号。</translation>
    </message>
    <message numerus="yes">
        <source>No: %n patient(s) have several rows; that is allowed for.</source>
        <translation>
            <numerusform>否：%n 名患者有多行；已予考虑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: %n patient(s) have several rows.</source>
        <translation>
            <numerusform>否：%n 名患者有多行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have exactly two different values, like yes and no: choose another column.</source>
        <translation>%1 并非恰好有两个不同的值（如是与否）：请选择另一列。</translation>
    </message>
    <message>
        <source>%1 for each</source>
        <translation>每项 %1 行</translation>
    </message>
    <message>
        <source>Yes: variance inflation at most %1 (%2).</source>
        <translation>是：方差膨胀最大 %1（%2）。</translation>
    </message>
    <message>
        <source>Not quite: variance inflation %1 (%2), which widens its interval.</source>
        <translation>不完全：方差膨胀 %1（%2），使其区间变宽。</translation>
    </message>
    <message>
        <source>The columns do not say the same</source>
        <translation>各列所含信息不重复</translation>
    </message>
    <message>
        <source>Not strong: skewness %1.</source>
        <translation>不明显：偏度 %1。</translation>
    </message>
    <message>
        <source>Strong: skewness %1. With so many values the test stands it.</source>
        <translation>明显：偏度 %1。值足够多，检验不受影响。</translation>
    </message>
    <message>
        <source>Strong: skewness %1. With so few values take care.</source>
        <translation>明显：偏度 %1。值这么少，请谨慎。</translation>
    </message>
    <message>
        <source>Skew of what is left unexplained</source>
        <translation>未解释部分的偏斜</translation>
    </message>
    <message>
        <source>No single row decides the result</source>
        <translation>没有单独一行左右结果</translation>
    </message>
    <message>
        <source>Yes: largest Cook&apos;s distance %1.</source>
        <translation>是：最大 Cook 距离 %1。</translation>
    </message>
    <message>
        <source>One does: largest Cook&apos;s distance %1.</source>
        <translation>有一行左右结果：最大 Cook 距离 %1。</translation>
    </message>
    <message>
        <source>At least 10 rows for each term of the model</source>
        <translation>模型每项至少 10 行</translation>
    </message>
    <message>
        <source>Values spread alike everywhere</source>
        <translation>数值各处离散程度相同</translation>
    </message>
    <message>
        <source>Nothing against it (Breusch–Pagan, %1).</source>
        <translation>没有相反的迹象（Breusch–Pagan，%1）。</translation>
    </message>
    <message>
        <source>No (Breusch–Pagan, %1): the intervals are made not to need it.</source>
        <translation>否（Breusch–Pagan，%1）：所用区间不要求这一点。</translation>
    </message>
    <message>
        <source>At least 10 rows with the rarer answer for each term</source>
        <translation>每项至少有 10 行较少的那种回答</translation>
    </message>
    <message>
        <source>No column tells the answer without error</source>
        <translation>没有列能毫无差错地预示回答</translation>
    </message>
    <message>
        <source>Yes: largest standard error of the log odds %1.</source>
        <translation>是：对数优势的最大标准误 %1。</translation>
    </message>
    <message>
        <source>%1 says the same as the others together: leave it out.</source>
        <translation>%1 与其他列合起来所含信息相同：请去掉它。</translation>
    </message>
    <message>
        <source>%1 tells the answer without error in these rows, so its odds ratio cannot be estimated: leave it out or join its categories.</source>
        <translation>在这些行中 %1 毫无差错地预示回答，因此无法估计其优势比：请去掉它或合并其类别。</translation>
    </message>
    <message>
        <source>Only %1 rows have a value in all of the columns chosen: too few for this model. Choose fewer columns.</source>
        <translation>只有 %1 行在所选各列中都有值：对此模型太少。请少选几列。</translation>
    </message>
    <message>
        <source>The outcome is the same in every row that counts, so there is nothing to explain.</source>
        <translation>所有计入的行结局都相同，因此没有可解释的内容。</translation>
    </message>
    <message>
        <source>%1 has the same value in every row that counts: leave it out.</source>
        <translation>%1 在所有计入的行中值都相同：请去掉它。</translation>
    </message>
    <message>
        <source>%1, for each 1 more</source>
        <translation>%1，每增加 1</translation>
    </message>
    <message>
        <source>%1 has too many different values to be taken into account: at most %2.</source>
        <translation>%1 的不同值太多，无法一并考虑：最多 %2 个。</translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <translation>%1：%2 对比 %3</translation>
    </message>
    <message>
        <source>%1 holds dates, which cannot be taken into account.</source>
        <translation>%1 是日期，无法一并考虑。</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a yes or no: choose another outcome.</source>
        <translation>%1 既不是数值也不是是或否：请选择另一个结局。</translation>
    </message>
    <message>
        <source>No row has a value in all of the columns chosen.</source>
        <translation>没有任何一行在所选各列中都有值。</translation>
    </message>
    <message>
        <source>Choose a column for “%1”.</source>
        <translation>请为“%1”选择一列。</translation>
    </message>
    <message>
        <source>No column of this table suggests itself.</source>
        <translation>此表中没有明显合适的列。</translation>
    </message>
    <message>
        <source>Is a number or a category different between groups?</source>
        <translation>某个数值或类别在各组之间不同吗？</translation>
    </message>
    <message>
        <source>For example: is the systolic pressure higher in men than in women?</source>
        <translation>例如：男性的收缩压是否高于女性？</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Did it change in the same persons?</source>
        <translation>同一批人前后有变化吗？</translation>
    </message>
    <message>
        <source>For example: is the second reading of each visit lower than the first?</source>
        <translation>例如：每次就诊的第二次读数是否低于第一次？</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Do two columns go together?</source>
        <translation>两列之间有关联吗？</translation>
    </message>
    <message>
        <source>For example: do older people have a higher pressure?</source>
        <translation>例如：年龄较大的人血压更高吗？</translation>
    </message>
    <message>
        <source>Do two devices or readings agree?</source>
        <translation>两台设备或两次读数一致吗？</translation>
    </message>
    <message>
        <source>For example: may the new cuff replace the old one?</source>
        <translation>例如：新袖带可以替代旧袖带吗？</translation>
    </message>
    <message>
        <source>Does it hold when others are taken into account?</source>
        <translation>考虑其他因素后仍成立吗？</translation>
    </message>
    <message>
        <source>For example: is the pressure of smokers higher when age, sex and weight are alike?</source>
        <translation>例如：在年龄、性别和体重相同时，吸烟者的血压更高吗？</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>What may explain it</source>
        <translation>可能的解释因素</translation>
    </message>
    <message>
        <source>Taken into account</source>
        <translation>一并考虑的列</translation>
    </message>
    <message>
        <source>How well does a number tell yes from no?</source>
        <translation>一个数值能多好地区分“是”与“否”？</translation>
    </message>
    <message>
        <source>For example: how well does waist tell who has diabetes, and from which cut on?</source>
        <translation>例如：腰围能多好地识别糖尿病患者，从哪个切点开始？</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>How long until something happens?</source>
        <translation>多久之后会发生某事？</translation>
    </message>
    <message>
        <source>For example: how long until a stroke, counting those who were not followed to the end?</source>
        <translation>例如：多久之后发生卒中，并计入未随访到底的人？</translation>
    </message>
    <message>
        <source>What happens (yes or no)</source>
        <translation>发生什么（是或否）</translation>
    </message>
    <message>
        <source>How long each was followed</source>
        <translation>每人的随访时间</translation>
    </message>
    <message>
        <source>Who are the patients, group by group?</source>
        <translation>各组患者是什么样的人？</translation>
    </message>
    <message>
        <source>The first table of a report: means, medians and shares, and how unlike the groups are.</source>
        <translation>报告的第一张表：均值、中位数和比例，以及各组有多不同。</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>描述的列</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>没有问题“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>A change in the same persons needs two columns of numbers, or two of the same yes and no.</source>
        <translation>同一批人的变化需要两列数值，或两列相同的是与否。</translation>
    </message>
    <message>
        <source>It hardly tells them apart.</source>
        <translation>它几乎不能区分两者。</translation>
    </message>
    <message>
        <source>It tells them apart poorly.</source>
        <translation>它区分两者的能力较差。</translation>
    </message>
    <message>
        <source>It tells them apart fairly well.</source>
        <translation>它能较好地区分两者。</translation>
    </message>
    <message>
        <source>It tells them apart well.</source>
        <translation>它能很好地区分两者。</translation>
    </message>
    <message>
        <source>It tells them apart very well.</source>
        <translation>它能非常好地区分两者。</translation>
    </message>
    <message>
        <source>Positive at or below %1</source>
        <translation>不高于 %1 判为阳性</translation>
    </message>
    <message>
        <source>Positive at or above %1</source>
        <translation>不低于 %1 判为阳性</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Found among those with a yes (sensitivity)</source>
        <translation>“是”者中被识别的（灵敏度）</translation>
    </message>
    <message>
        <source>Cleared among those with a no (specificity)</source>
        <translation>“否”者中被排除的（特异度）</translation>
    </message>
    <message>
        <source>A yes among the positive</source>
        <translation>阳性者中的“是”</translation>
    </message>
    <message>
        <source>A no among the negative</source>
        <translation>阴性者中的“否”</translation>
    </message>
    <message>
        <source>The cut was chosen from these very rows: among other patients it will tell less well.</source>
        <translation>该切点正是从这些行中选出的：用于其他患者时区分效果会差一些。</translation>
    </message>
    <message>
        <source>Rows with a no</source>
        <translation>回答“否”的行</translation>
    </message>
    <message>
        <source>Cut that tells best (Youden)</source>
        <translation>区分最好的切点（Youden）</translation>
    </message>
    <message>
        <source>Of one person with “%1: %2” and one without, the first has the lower %3 in %4 of 100 pairs (area %5, 95 % CI %6).</source>
        <translation>取一名“%1：%2”者和一名非此者，每 100 对中有 %4 对是前者的 %3 较低（面积 %5，95 % CI %6）。</translation>
    </message>
    <message>
        <source>Of one person with “%1: %2” and one without, the first has the higher %3 in %4 of 100 pairs (area %5, 95 % CI %6).</source>
        <translation>取一名“%1：%2”者和一名非此者，每 100 对中有 %4 对是前者的 %3 较高（面积 %5，95 % CI %6）。</translation>
    </message>
    <message>
        <source>It may be no better than the toss of a coin.</source>
        <translation>它可能并不比抛硬币更好。</translation>
    </message>
    <message>
        <source>%1 is not a column of numbers.</source>
        <translation>%1 不是数值列。</translation>
    </message>
    <message>
        <source>Every cut of the number is tried; the area sums up how well all of them tell.</source>
        <translation>尝试该数值的每一个切点；面积概括了所有切点的区分能力。</translation>
    </message>
    <message>
        <source>It does not need any distribution of the values (interval of DeLong).</source>
        <translation>它不要求数值服从任何分布（DeLong 区间）。</translation>
    </message>
    <message>
        <source>All rows that count have the same answer, so there is nothing to tell apart.</source>
        <translation>所有计入的行回答都相同，因此没有可区分的内容。</translation>
    </message>
    <message>
        <source>Only %1 rows have the rarer answer: at least 5 are needed.</source>
        <translation>只有 %1 行是较少的那种回答：至少需要 5 行。</translation>
    </message>
    <message>
        <source>At least 10 rows with either answer</source>
        <translation>每种回答至少 10 行</translation>
    </message>
    <message>
        <source>The rarer one: %1</source>
        <translation>较少的一种：%1</translation>
    </message>
    <message>
        <source>“%1: %2”</source>
        <translation>“%1：%2”</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>中位时间</translation>
    </message>
    <message>
        <source>Free of it at %1, in %</source>
        <translation>至 %1 时未发生的百分比</translation>
    </message>
    <message>
        <source>Still followed then</source>
        <translation>届时仍在随访</translation>
    </message>
    <message>
        <source>Half of the persons have %1 by %2; at %3, %4 % are still free of it (95 % CI %5).</source>
        <translation>到 %2 时半数人已发生%1；到 %3 时仍有 %4 % 未发生（95 % CI %5）。</translation>
    </message>
    <message>
        <source>Fewer than half of the persons have %1 while they are followed; at %2, %3 % are still free of it (95 % CI %4).</source>
        <translation>随访期间发生%1的人不到半数；到 %2 时仍有 %3 % 未发生（95 % CI %4）。</translation>
    </message>
    <message>
        <source>Hazard ratio, %1 against %2</source>
        <translation>风险比，%1 对比 %2</translation>
    </message>
    <message>
        <source>The difference is the same early and late</source>
        <translation>早期与晚期的差异相同</translation>
    </message>
    <message>
        <source>Nothing against it (%1).</source>
        <translation>没有相反的迹象（%1）。</translation>
    </message>
    <message>
        <source>No (%1): one hazard ratio does not tell it all, look at the times.</source>
        <translation>不同（%1）：单一风险比不能说明全部，请看各时间点。</translation>
    </message>
    <message>
        <source>Chi-square (log-rank)</source>
        <translation>卡方（log-rank）</translation>
    </message>
    <message>
        <source>The time until %1 differs between the groups of %2 (log-rank, %3).</source>
        <translation>发生%1的时间在 %2 各组之间不同（log-rank，%3）。</translation>
    </message>
    <message>
        <source>These data show no clear difference of the time until %1 between the groups of %2 (log-rank, %3).</source>
        <translation>这些数据未显示 %2 各组之间发生%1的时间有明确差异（log-rank，%3）。</translation>
    </message>
    <message>
        <source>The log-rank test compares events seen and expected in each group at every moment.</source>
        <translation>log-rank 检验在每个时刻比较各组观察到的与预期的事件数。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a time below 0: correct them, or choose another column of times.</source>
        <translation>
            <numerusform>%n 行的时间小于 0：请更正，或选择另一个时间列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has %1 in these rows, so there is no time until it.</source>
        <translation>这些行中无人发生%1，因此没有发生时间。</translation>
    </message>
    <message>
        <source>Mean time free of it, up to then</source>
        <translation>截至届时未发生的平均时间</translation>
    </message>
    <message>
        <source>Not everybody was followed until it happened; the estimate counts each person for as long as he or she was seen.</source>
        <translation>并非每个人都随访到事件发生；该估计按每个人实际被观察的时间计入。</translation>
    </message>
    <message>
        <source>At least 10 events</source>
        <translation>至少 10 个事件</translation>
    </message>
    <message>
        <source>It is taken for granted that people did not leave because it was about to happen.</source>
        <translation>此处假定人们并不是因为事件即将发生而退出随访。</translation>
    </message>
    <message>
        <source>Enough values in each group</source>
        <translation>每组有足够的值</translation>
    </message>
    <message>
        <source>Strong: skewness %1. So ranks are compared.</source>
        <translation>明显：偏度 %1。因此比较秩次。</translation>
    </message>
    <message>
        <source>Equal spread of the groups</source>
        <translation>各组离散程度相等</translation>
    </message>
    <message>
        <source>Not needed by this test: SD %1 to %2.</source>
        <translation>此检验不要求：SD %1 至 %2。</translation>
    </message>
    <message>
        <source>Enough persons who changed</source>
        <translation>有变化的人足够多</translation>
    </message>
    <message>
        <source>The smallest is %1: the exact test does not need more.</source>
        <translation>最小为 %1：精确检验不要求更多。</translation>
    </message>
    <message>
        <source>The smallest is %1.</source>
        <translation>最小为 %1。</translation>
    </message>
    <message>
        <source>At least 5 expected in each cell of the table</source>
        <translation>表中每格的期望数至少为 5</translation>
    </message>
    <message>
        <source>Yes: along a line %1, by rank %2.</source>
        <translation>是：按直线 %1，按秩 %2。</translation>
    </message>
    <message>
        <source>Not clearly: along a line %1, by rank %2. Look at the chart.</source>
        <translation>不明确：按直线 %1，按秩 %2。请看图表。</translation>
    </message>
    <message>
        <source>The relation is a straight line</source>
        <translation>关系是一条直线</translation>
    </message>
    <message>
        <source>Skewed values</source>
        <translation>数值偏斜</translation>
    </message>
    <message>
        <source>Skewed differences</source>
        <translation>差值偏斜</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>线性回归</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate</source>
        <translation>Kaplan–Meier 估计</translation>
    </message>
    <message>
        <source>Description by group</source>
        <translation>分组描述</translation>
    </message>
    <message>
        <source>Left out, for having fewer than 5 values: %1.</source>
        <translation>因不足 5 个值而未计入：%1。</translation>
    </message>
    <message>
        <source>Some patients have several pairs: the limits of agreement count that, the other figures do not.</source>
        <translation>有些患者有多对读数：一致性界限已考虑这一点，其他数字没有。</translation>
    </message>
    <message>
        <source>No row has a value in both columns.</source>
        <translation>没有任何一行在两列中都有值。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n row(s) have a value in both columns: too few to test.</source>
        <translation>
            <numerusform>只有 %n 行在两列中都有值：太少，无法检验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than two groups have at least 5 values, so they cannot be compared.</source>
        <translation>至少有 5 个值的组不足两个，因此无法比较。</translation>
    </message>
    <message>
        <source>The same column is chosen twice: choose another one in its second place.</source>
        <translation>同一列被选了两次：请在第二处选择另一列。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1, with dates until %2</source>
        <translation>%1，日期截至 %2</translation>
    </message>
    <message>
        <source>it must be a date.</source>
        <translation>必须是日期。</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>No column is known to hold systolic pressures, so nothing is said of blood pressure. Say in Data or Clean which one it is, and the report will have the findings.</source>
        <translation>没有已知为收缩压的列，因此报告不涉及血压。请在“数据”或“清洗”中指明哪一列是收缩压，报告便会包含各项发现。</translation>
    </message>
    <message>
        <source>Description of a table</source>
        <translation>表格描述</translation>
    </message>
    <message>
        <source>Outdated: the data changed since this was pinned. Pin it again in Explore.</source>
        <translation>已过期：固定之后数据已更改。请在“探索”中重新固定。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Outside %1 to %2. So many can hardly be unusual: the column may mean something else, such as a value at exercise. Say so on the page Columns.</source>
        <translation>在 %1 至 %2 以外。这么多值不可能都异常：该列可能另有含义，例如运动时的数值。请在“列”页面上说明。</translation>
    </message>
    <message>
        <source>%1 on %2 or later</source>
        <translation>%1 在 %2 或之后</translation>
    </message>
    <message>
        <source>%1 on %2 or earlier</source>
        <translation>%1 在 %2 或之前</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n row(s) without a value are left out</source>
        <translation>
            <numerusform>%1；%n 行没有值，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file %1 is in several units (%2): a mean of it tells nothing until they are one, by a step on the page Clean.</source>
        <translation>文件中的 %1 使用了多种单位（%2）：在“清洗”页面用一个步骤统一单位之前，它的均值没有意义。</translation>
    </message>
    <message>
        <source>In column %1 the code %2 means “%3” in %4, but “%5” in %6.</source>
        <translation>在列 %1 中，代码 %2 在 %4 中表示“%3”，在 %6 中却表示“%5”。</translation>
    </message>
    <message>
        <source>It is in %1 in %2, but nothing tells its unit in %3, where it may be another one.</source>
        <translation>它在 %2 中的单位是 %1，而 %3 未说明单位，可能与之不同。</translation>
    </message>
    <message>
        <source>Compare the numbers of these files, and read them one by one where they differ.</source>
        <translation>请比较这些文件中的数值；如果不一致，请逐个读取。</translation>
    </message>
    <message>
        <source>%1 was given twice, so its rows stand in the table twice.</source>
        <translation>%1 给出了两次，因此其各行在表格中出现两次。</translation>
    </message>
    <message>
        <source>%1 holds the same as %2, so its rows stand in the table twice. Leave one of them out.</source>
        <translation>%1 与 %2 内容相同，因此其各行在表格中出现两次。请去掉其中一个。</translation>
    </message>
    <message>
        <source>%1 cannot be read inside the archive %2. Unpack the archive first, then open %1 itself.</source>
        <translation>无法在压缩包 %2 内读取 %1。请先解压，再直接打开 %1。</translation>
    </message>
    <message>
        <source>The rows of %1 hold %2 different measurements, one a row, most often %3. Keep the rows of one of them before you analyse it.</source>
        <translation>%1 的各行含有 %2 种不同的测量，每行一种，最常见的是 %3。分析之前，请只保留其中一种的行。</translation>
    </message>
    <message>
        <source>The numbers of %1 are in different units (%2). Keep the rows of one unit, or convert them, before you analyse them.</source>
        <translation>%1 的数值单位不同（%2）。分析之前，请只保留一种单位的行，或进行换算。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of %1 have no unit; the others do (%2). Check that they are in the same one.</source>
        <translation>
            <numerusform>%1 有 %n 个数值没有单位，其余的有（%2）。请确认它们的单位相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are in %1 by unit_concept_id but in %2 by unit_source_value. The first was taken; check which is right.</source>
        <translation>
            <numerusform>有 %n 个数值的单位按 unit_concept_id 是 %1，按 unit_source_value 却是 %2。已采用前者；请核对哪个正确。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are bounds by operator_concept_id, as in “&lt;5”, and no values; they were kept as text.</source>
        <translation>
            <numerusform>有 %n 个数值按 operator_concept_id 是界限（如“&lt;5”），并非数值；已保留为文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 holds no table yet: its content still stands in %1-wal. Close the program that writes it, or open it with that program once more.</source>
        <translation>数据库 %1 中还没有表格：其内容仍在 %1-wal 中。请关闭正在写入它的程序，或用该程序再打开一次。</translation>
    </message>
    <message>
        <source>The database %1 holds only virtual tables, such as a search index. Save the table as CSV with the program that made it.</source>
        <translation>数据库 %1 只含有虚拟表（如搜索索引）。请用生成它的程序把表格另存为 CSV。</translation>
    </message>
    <message>
        <source>Another program did not finish a change of this file, so its rows may be partly old and partly new.</source>
        <translation>另一个程序对此文件的更改没有完成，因此其各行可能新旧混杂。</translation>
    </message>
    <message>
        <source>%5, line %1, column %2: “%3” before, “%4” now.</source>
        <translation>%5，第 %1 行，列 %2：原为“%3”，现为“%4”。</translation>
    </message>
    <message>
        <source>The files are the same as before, byte by byte.</source>
        <translation>各文件与之前逐字节相同。</translation>
    </message>
    <message>
        <source>The files are the same as before, byte by byte, but are read in another way.</source>
        <translation>各文件与之前逐字节相同，但读取方式不同。</translation>
    </message>
    <message>
        <source>The files were written anew, but every cell is as it was.</source>
        <translation>文件已重新写出，但每个单元格都没有变化。</translation>
    </message>
    <message>
        <source>You chose “%1” as the decimal sign, so “%2” was taken to separate thousands: %3 was read as %4.</source>
        <translation>您选择了“%1”作为小数点，因此“%2”被当作千位分隔符：%3 被读作 %4。</translation>
    </message>
    <message>
        <source>If that is wrong, choose the other decimal sign, for the file or for the column.</source>
        <translation>如果不对，请为整个文件或该列选择另一种小数点。</translation>
    </message>
    <message>
        <source>With the decimal sign you chose, %1 of %2 cells are numbers, so the column stayed text; with the other sign %3 are.</source>
        <translation>按您选择的小数点，%2 个单元格中有 %1 个是数字，因此该列仍为文本；按另一种小数点则有 %3 个。</translation>
    </message>
    <message>
        <source>Choose the other decimal sign for this column; the page Clean brings the rest into line.</source>
        <translation>请为该列选择另一种小数点；其余的可在“清洗”页面统一。</translation>
    </message>
    <message>
        <source>Every number here is like %1, which was read as %2, since other columns have “%3” as their decimal sign.</source>
        <translation>此列的数字都像 %1，被读作 %2，因为其他列以“%3”作为小数点。</translation>
    </message>
    <message>
        <source>If that is wrong, choose the other decimal sign for this column.</source>
        <translation>如果不对，请为该列选择另一种小数点。</translation>
    </message>
    <message>
        <source>The cells may be ratios such as 1:10 as well as times of day, so they stay text.</source>
        <translation>这些单元格可能是 1:10 这样的比值，也可能是时刻，因此保留为文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) can only be read with day and month the other way round; they count as missing, and their text is kept.</source>
        <translation>
            <numerusform>有 %n 个日期只有把日和月对调才能读出；它们按缺失计，原文已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them on the page Clean, and correct them there.</source>
        <translation>请在“清洗”页面查看并更正。</translation>
    </message>
    <message>
        <source>Cells such as 1E5 may name a sample as well as be a number, so they stay text.</source>
        <translation>像 1E5 这样的单元格既可能是样本名称，也可能是数字，因此保留为文本。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>列 %1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The cells are dates with the year first.</source>
        <translation>单元格是日期，年在前。</translation>
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
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Refresh from source…</source>
        <translation>从源文件更新…</translation>
    </message>
    <message>
        <source>Read the file again and see what differs</source>
        <translation>重新读取文件并查看差异</translation>
    </message>
    <message>
        <source>Repeat the recipe on a new file…</source>
        <translation>在新文件上重复处理步骤…</translation>
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
    <name>sphygma::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>注意</translation>
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
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>The column holds dates. Write one like 2026-03-31.</source>
        <translation>该列存放日期。请按 2026-03-31 的形式填写。</translation>
    </message>
    <message>
        <source>The column holds dates with times. Write one like 2026-03-31T08:15.</source>
        <translation>该列存放日期和时间。请按 2026-03-31T08:15 的形式填写。</translation>
    </message>
    <message>
        <source>The column holds times. Write one like 08:15.</source>
        <translation>该列存放时间。请按 08:15 的形式填写。</translation>
    </message>
    <message>
        <source>The column holds numbers. Write one like 128.5, with a point.</source>
        <translation>该列存放数字。请按 128.5 的形式填写，用点作小数点。</translation>
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
    <name>sphygma::ChartFiles</name>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The chart is in the clipboard as SVG.</source>
        <translation>图表已作为 SVG 复制到剪贴板。</translation>
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
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save the data behind the chart</source>
        <translation>保存图表的数据</translation>
    </message>
    <message>
        <source>age and blood pressure.csv</source>
        <translation>年龄与血压.csv</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>sphygma::ChartForm</name>
    <message>
        <source>%1 (automatic)</source>
        <translation>%1（自动）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the outlines of regions</source>
        <translation>选择区域边界</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
</context>
<context>
    <name>sphygma::ChartGallery</name>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Questions in plain words, answered with the test that fits</source>
        <translation>用日常语言提问，用合适的检验回答</translation>
    </message>
</context>
<context>
    <name>sphygma::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show this row in the table</source>
        <translation>在表格中显示此行</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>复制为 SVG</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Save the data behind the chart…</source>
        <translation>保存图表的数据…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>返回上一视图</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Select all points in view</source>
        <translation>选择视图中的所有点</translation>
    </message>
    <message>
        <source>Keep only the selected rows</source>
        <translation>仅保留所选行</translation>
    </message>
    <message>
        <source>Hide the selected rows</source>
        <translation>隐藏所选行</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Pin to report</source>
        <translation>固定到报告</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>从报告中取下</translation>
    </message>
    <message>
        <source>Select the rows behind this</source>
        <translation>选择其背后的行</translation>
    </message>
    <message>
        <source>Show these two columns as points</source>
        <translation>以散点显示这两列</translation>
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
    <message>
        <source>Finish cleaning</source>
        <translation>完成清洗</translation>
    </message>
    <message>
        <source>The search was stopped. Choose the page again to go on.</source>
        <translation>检查已停止。请重新选择该页面以继续。</translation>
    </message>
    <message>
        <source>&amp;Add a step…</source>
        <translation>添加步骤(&amp;A)…</translation>
    </message>
    <message>
        <source>What the recipe does to this file, and how good the data are now. The file is never changed.</source>
        <translation>处理步骤对此文件做了什么，以及数据现在的质量。文件本身不会改变。</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Quality and finish</source>
        <translation>质量与完成</translation>
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
    <message>
        <source>The pressures were measu&amp;red</source>
        <translation>血压测量于(&amp;R)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a code and what it stands for</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more code(s)</source>
        <translation>
            <numerusform>还有 %n 个代码</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where the pressures were measured</source>
        <translation>说明血压在何处测量</translation>
    </message>
    <message>
        <source>%1, made by step %2: %3</source>
        <translation>%1，由步骤 %2 生成：%3</translation>
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
    <name>sphygma::ColumnsField</name>
    <message>
        <source>None ticked: all, or none needed</source>
        <translation>都不勾选：全部，或不需要</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>请至少勾选一列。</translation>
    </message>
</context>
<context>
    <name>sphygma::ComboField</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>The table has no column.</source>
        <translation>表格没有列。</translation>
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
    <message>
        <source>Nothing unusual was found.</source>
        <translation>未发现异常之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s).</source>
        <translation>
            <numerusform>%n 条说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records were read from %2. %3</source>
        <translation>已从 %2 读取 %1 条记录。%3</translation>
    </message>
    <message>
        <source>Refresh from source: read the file again and see what differs (Ctrl+R)</source>
        <translation>从源文件更新：重新读取文件并查看差异 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Refresh from source</source>
        <translation>从源文件更新</translation>
    </message>
    <message>
        <source>%1 records, %2; as in the file, to be joined by a step</source>
        <translation>%1 条记录，%2；与文件相同，可用步骤合并</translation>
    </message>
    <message>
        <source>%1 of %2 records, %3</source>
        <translation>%2 条记录中的 %1 条，%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>sphygma::DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>在日历中选择（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>sphygma::DateOrderQuestion</name>
    <message>
        <source>Day or month first in “%1”? No date in the file tells; until you say, these dates stay text.</source>
        <translation>“%1”中日在前还是月在前？文件中没有日期能说明；在您说明之前，这些日期保持为文本。</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>What is %1 in “%2”? No date in the file tells; until you say, these dates stay text.</source>
        <translation>“%2”中的 %1 是哪一天？文件中没有日期能说明；在您说明之前，这些日期保留为文本。</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>年在前</translation>
    </message>
</context>
<context>
    <name>sphygma::DaysDialog</name>
    <message>
        <source>%1: earliest %2, latest %3</source>
        <translation>%1：最早 %2，最晚 %3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Both days count in full. Leave one empty for no limit there.</source>
        <translation>首尾两天都整天计入。留空则该端不限。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date are not shown.</source>
        <translation>
            <numerusform>%n 行没有日期，不显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a date with its year first, such as 2024-01-31.</source>
        <translation>请先写年份，例如 2024-01-31。</translation>
    </message>
    <message>
        <source>The first day must not be after the last.</source>
        <translation>起始日期不能晚于结束日期。</translation>
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
        <source>Working out the findings …</source>
        <translation>正在得出结论 …</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The findings are being worked out.</source>
        <translation>正在得出结论。</translation>
    </message>
    <message>
        <source>Which column is the systolic pressure?</source>
        <translation>哪一列是收缩压？</translation>
    </message>
    <message>
        <source>Choose it under Clean</source>
        <translation>在“清理”中选择</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>主要结论</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>One patient</source>
        <translation>单个患者</translation>
    </message>
    <message>
        <source>Risk scores</source>
        <translation>风险评分</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已钉选</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Filters of table and charts are not applied here: every row counts.</source>
        <translation>表格和图表的筛选在此不起作用：所有行都计入。</translation>
    </message>
</context>
<context>
    <name>sphygma::DialectPanel</name>
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
    <message>
        <source>You chose it.</source>
        <translation>由您选择。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>double quotes  &quot;</source>
        <translation>双引号  &quot;</translation>
    </message>
    <message>
        <source>single quotes  &apos;</source>
        <translation>单引号  &apos;</translation>
    </message>
    <message>
        <source>nothing: no line is a comment</source>
        <translation>无：没有注释行</translation>
    </message>
    <message>
        <source>Te&amp;xt may be enclosed in</source>
        <translation>文本可用何种符号括起(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;housands sign</source>
        <translation>千位分隔符(&amp;H)</translation>
    </message>
    <message>
        <source>Comment lines begin &amp;with</source>
        <translation>注释行开头(&amp;W)</translation>
    </message>
</context>
<context>
    <name>sphygma::DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sphygma::DigitCard</name>
    <message>
        <source>Digit preference</source>
        <translation>尾数偏好</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Score 100·√(χ² / (N·(k−1))) of the last digits of whole numbers: 0 none, 10 mild, 20 marked, 100 all on one digit. Groups of fewer than 50 readings are left out.</source>
        <translation>整数末位数字的评分 100·√(χ² / (N·(k−1)))：0 无，10 轻度，20 明显，100 全为同一数字。少于 50 个读数的组不列出。</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>按：%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
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
        <source>Move the threshold</source>
        <translation>移动阈值线</translation>
    </message>
    <message>
        <source>Move in the chart</source>
        <translation>移动图表视图</translation>
    </message>
    <message>
        <source>There is no chart yet</source>
        <extracomment>%1 is a sentence, such as: It is not known yet which column holds the age.</extracomment>
        <translation>还没有图表</translation>
    </message>
    <message>
        <source>%1 Say under Data which column it is, or choose another chart above.</source>
        <translation>%1请在“数据”中指明是哪一列，或在上方选择其他图表。</translation>
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
        <source>Take the chart out of the report</source>
        <translation>从报告中取下图表</translation>
    </message>
    <message>
        <source>Pin the chart to the report</source>
        <translation>将图表固定到报告</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom, hold Shift to select, double-click to see all. Drag the line to move the threshold.</source>
        <translation>拖动以移动，滚轮以缩放，按住 Shift 以选择，双击以显示全部。拖动横线以移动阈值。</translation>
    </message>
    <message>
        <source>Fitting the curves …</source>
        <translation>正在拟合曲线…</translation>
    </message>
    <message>
        <source>Record %1 is selected.</source>
        <translation>已选择记录 %1。</translation>
    </message>
    <message>
        <source>Show it in the table</source>
        <translation>在表格中显示</translation>
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
    <message>
        <source>Systolic and diastolic</source>
        <translation>收缩压和舒张压</translation>
    </message>
    <message>
        <source>Pulse pressure</source>
        <translation>脉压</translation>
    </message>
    <message>
        <source>Mean arterial pressure</source>
        <translation>平均动脉压</translation>
    </message>
    <message>
        <source>Choose the pressure</source>
        <translation>选择血压</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>按此着色</translation>
    </message>
    <message>
        <source>Choose what colours the chart</source>
        <translation>选择图表的着色依据</translation>
    </message>
    <message>
        <source>One chart for each</source>
        <translation>按此分图</translation>
    </message>
    <message>
        <source>Choose what splits the chart</source>
        <translation>选择图表的分图依据</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Smooth curve with 95 % band</source>
        <translation>平滑曲线及 95 % 置信带</translation>
    </message>
    <message>
        <source>Show the smooth curve</source>
        <translation>显示平滑曲线</translation>
    </message>
    <message>
        <source>Hide the smooth curve</source>
        <translation>隐藏平滑曲线</translation>
    </message>
    <message>
        <source>Centiles 5, 25, 50, 75, 95</source>
        <translation>百分位 5、25、50、75、95</translation>
    </message>
    <message>
        <source>Show the centiles</source>
        <translation>显示百分位曲线</translation>
    </message>
    <message>
        <source>Hide the centiles</source>
        <translation>隐藏百分位曲线</translation>
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
        <source>with its 95 % interval</source>
        <translation>及其 95 % 置信区间</translation>
    </message>
    <message>
        <source>Show the interval of the regression</source>
        <translation>显示回归的置信区间</translation>
    </message>
    <message>
        <source>Hide the interval of the regression</source>
        <translation>隐藏回归的置信区间</translation>
    </message>
    <message>
        <source>Histograms at the edges</source>
        <translation>边缘直方图</translation>
    </message>
    <message>
        <source>Show the histograms</source>
        <translation>显示直方图</translation>
    </message>
    <message>
        <source>Hide the histograms</source>
        <translation>隐藏直方图</translation>
    </message>
    <message>
        <source>Spread whole-number ages</source>
        <translation>分散整数年龄</translation>
    </message>
    <message>
        <source>Spread the ages</source>
        <translation>分散年龄</translation>
    </message>
    <message>
        <source>Draw the ages where they are</source>
        <translation>按原值绘制年龄</translation>
    </message>
    <message>
        <source>Draws points of the same age side by side over the year. Counts and curves use the ages as they are.</source>
        <translation>将相同年龄的点在该岁内并排绘制。计数和曲线仍使用原年龄。</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>移动阈值</translation>
    </message>
    <message>
        <source>Show the threshold</source>
        <translation>显示阈值</translation>
    </message>
    <message>
        <source>Hide the threshold</source>
        <translation>隐藏阈值</translation>
    </message>
    <message>
        <source>Choose the guideline of the chart</source>
        <translation>选择图表的指南</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The chart alone on the whole screen, without identifiers (F5)</source>
        <translation>全屏仅显示图表，不含标识信息 (F5)</translation>
    </message>
    <message>
        <source>The report counts all rows. Show all rows again to pin this chart.</source>
        <translation>报告统计所有行。要固定此图表，请先重新显示所有行。</translation>
    </message>
    <message>
        <source>With both pressures in one chart, the colours tell them apart.</source>
        <translation>同一图中有两种血压时，颜色用于区分它们。</translation>
    </message>
    <message>
        <source>Guidelines name no categories of this pressure.</source>
        <translation>指南未对此血压分级。</translation>
    </message>
    <message>
        <source>Pulse pressure at or above %1 mmHg</source>
        <translation>脉压达到或高于 %1 mmHg</translation>
    </message>
    <message>
        <source>Mean arterial at or above %1 mmHg</source>
        <translation>平均动脉压达到或高于 %1 mmHg</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>95 % CI follows</source>
        <translation>正在计算 95 % 置信区间</translation>
    </message>
</context>
<context>
    <name>sphygma::ExploreStage</name>
    <message>
        <source>Choose the kind of chart</source>
        <translation>选择图表类型</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>提出问题</translation>
    </message>
</context>
<context>
    <name>sphygma::ExportMenu</name>
    <message>
        <source>For a word processor (ODT)…</source>
        <translation>用于文字处理软件 (ODT)…</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)…</source>
        <translation>单文件网页 (HTML)…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Numbers, to compare later (JSON)…</source>
        <translation>供以后比较的数字 (JSON)…</translation>
    </message>
    <message>
        <source>Numbers of a report (*.json)</source>
        <translation>报告的数字 (*.json)</translation>
    </message>
    <message>
        <source>All tables (XLSX)…</source>
        <translation>全部表格 (XLSX)…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>All tables (CSV)…</source>
        <translation>全部表格 (CSV)…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All figures (SVG)…</source>
        <translation>全部图 (SVG)…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>All figures (PNG)…</source>
        <translation>全部图 (PNG)…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
</context>
<context>
    <name>sphygma::FateList</name>
    <message>
        <source>What did not apply</source>
        <translation>未能执行的步骤</translation>
    </message>
    <message>
        <source>Every step applied and found its work.</source>
        <translation>每个步骤都已执行并有所处理。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and sentence of a step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>sphygma::FilterBar</name>
    <message>
        <source>Keep only these</source>
        <translation>仅保留这些</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>隐藏这些</translation>
    </message>
    <message>
        <source>Filters and selection</source>
        <translation>筛选与选择</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>取消选择 (Esc)</translation>
    </message>
    <message>
        <source>Clear selection (%1)</source>
        <translation>清除选择（%1）</translation>
    </message>
    <message>
        <source>Show only the selected rows, in the table and in the charts</source>
        <translation>表格和图表中仅显示所选行</translation>
    </message>
    <message>
        <source>Show table and charts without the selected rows</source>
        <translation>表格和图表中不显示所选行</translation>
    </message>
</context>
<context>
    <name>sphygma::FilterChips</name>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>No column tells rows apart</source>
        <translation>没有可用于筛选的列</translation>
    </message>
    <message>
        <source>What I tick now: only in this chart</source>
        <translation>现在勾选的：仅用于此图</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Show only some rows, in the table and in the charts</source>
        <translation>在表格和图表中只显示部分行</translation>
    </message>
    <message>
        <source>Remove every filter</source>
        <translation>移除所有筛选</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>移除一个筛选</translation>
    </message>
    <message>
        <source>Looking at the columns …</source>
        <translation>正在查看各列…</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
</context>
<context>
    <name>sphygma::FilterDialog</name>
    <message>
        <source>Filter by %1</source>
        <translation>按 %1 筛选</translation>
    </message>
    <message>
        <source>Only in this chart</source>
        <translation>仅用于此图</translation>
    </message>
    <message>
        <source>Other charts and the table keep all their rows</source>
        <translation>其他图表和表格保留全部行</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>显示这些行</translation>
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
    <name>sphygma::FindingsPanel</name>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>130 mmHg</source>
        <translation>130 mmHg</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>缺失 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n far value(s) not drawn</source>
        <translation>
            <numerusform>%n 个远离的值未画出</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假定：%1</translation>
    </message>
    <message>
        <source>Choose guideline</source>
        <translation>选择指南</translation>
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
        <source>Looking at the quality…</source>
        <translation>正在查看质量…</translation>
    </message>
    <message>
        <source>Quality, before and after</source>
        <translation>清洗前后的质量</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>阈值(&amp;T)…</translation>
    </message>
    <message>
        <source>Export the change &amp;log…</source>
        <translation>导出更改日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Change the thresholds of quality</source>
        <translation>更改质量阈值</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>导出更改日志</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔文件 (*.csv)</translation>
    </message>
    <message>
        <source>The change log cannot be written.</source>
        <translation>无法写入更改日志。</translation>
    </message>
    <message>
        <source>The change log is in %1.</source>
        <translation>更改日志已存为 %1。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
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
    <name>sphygma::FormulaField</name>
    <message>
        <source>for example: age &gt;= 18 and sbp &gt; 0</source>
        <translation>例如：age &gt;= 18 and sbp &gt; 0</translation>
    </message>
    <message>
        <source>for example: sbp - dbp</source>
        <translation>例如：sbp - dbp</translation>
    </message>
    <message>
        <source>Where the formula is wrong</source>
        <translation>公式出错的位置</translation>
    </message>
    <message>
        <source>Columns: %1. Functions: %2.</source>
        <translation>列：%1。函数：%2。</translation>
    </message>
    <message>
        <source>Write a formula.</source>
        <translation>请写公式。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有“%1”列。</translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation>第 %1 个字符</translation>
    </message>
</context>
<context>
    <name>sphygma::GatherDialog</name>
    <message>
        <source>One row for each reading</source>
        <translation>每次读数各成一行</translation>
    </message>
    <message>
        <source>Readings side by side become rows; every other column repeats on each.</source>
        <translation>并排的读数变为多行；其余各列在每行重复。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and columns</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Column that numbers the readings</source>
        <translation>标明读数序号的列(&amp;C)</translation>
    </message>
    <message>
        <source>Make the rows</source>
        <translation>生成各行</translation>
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
        <source>Decimal sign in this column</source>
        <translation>本列的小数点</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件相同</translation>
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
        <source>Dates like 03/04/2026 in this column</source>
        <translation>本列中 03/04/2026 这类日期</translation>
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
        <source>You chose it.</source>
        <translation>由您选择。</translation>
    </message>
    <message>
        <source>Its name matches “%1”.</source>
        <translation>列名与“%1”相符。</translation>
    </message>
    <message>
        <source>A guess from “%1”: please check.</source>
        <translation>由“%1”推测：请核对。</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
</context>
<context>
    <name>sphygma::ImportDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Unpack it anyway</source>
        <translation>仍然解压</translation>
    </message>
</context>
<context>
    <name>sphygma::ImportFiles</name>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Open the pasted table</source>
        <translation>打开粘贴的表格</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>打开 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Check how the cells are read.</source>
        <translation>请核对单元格的读取方式。</translation>
    </message>
    <message>
        <source>Check how the file is read. The file itself is never changed.</source>
        <translation>请核对文件的读取方式。文件本身不会被改动。</translation>
    </message>
    <message>
        <source>This is the first, the table to work on. Each of the others is a table beside it.</source>
        <translation>这是第一个文件，即要处理的表格。其余每个文件各为旁边的一个表格。</translation>
    </message>
    <message>
        <source>This is the first. The rows of all are put together, and a column says which file each came from.</source>
        <translation>这是第一个文件。所有文件的行会合在一起，并有一列说明每行来自哪个文件。</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不读取此文件</translation>
    </message>
    <message>
        <source>%1 They can be tables of one project, each by itself.</source>
        <translation>%1它们可以作为同一项目中各自独立的表格。</translation>
    </message>
    <message>
        <source>Keep them apart</source>
        <translation>分别保留</translation>
    </message>
    <message>
        <source>%1 is the table to work on; the others lie beside it, and a step can join them.</source>
        <translation>%1 是要处理的表格；其余表格放在旁边，可用步骤合并。</translation>
    </message>
</context>
<context>
    <name>sphygma::ImportFoot</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>加入本项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>As a further table beside the open one; a step can join it</source>
        <translation>作为已打开表格旁的另一张表格；可用步骤合并</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>As a text, a web page, or the notes as a table</source>
        <translation>存为文本、网页，或把说明存为表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>%1 - how it was read</source>
        <translation>%1 - 读取方式</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Notes as a table (*.csv)</source>
        <translation>说明表格 (*.csv)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已存入 %1。</translation>
    </message>
</context>
<context>
    <name>sphygma::ImportSide</name>
    <message>
        <source>This column</source>
        <translation>此列</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整个文件</translation>
    </message>
</context>
<context>
    <name>sphygma::IndicatorTable</name>
    <message>
        <source>Indicators of quality</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>读入时</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>清洗后</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Show the &amp;rows</source>
        <translation>显示这些行(&amp;R)</translation>
    </message>
    <message>
        <source>Go to where it is &amp;mended</source>
        <translation>前往处理页(&amp;M)</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确性</translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing found</source>
        <translation>
            <numerusform>%n 项未发现问题</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1. Kahn: %2. dataquieR: %3.</source>
        <translation>%1。Kahn：%2。dataquieR：%3。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n set missing by the recipe)</source>
        <translation>
            <numerusform>%1（%n 个由处理步骤设为缺失）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::IssueView</name>
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
        <translation>没有发现异常。</translation>
    </message>
</context>
<context>
    <name>sphygma::JoinDialog</name>
    <message>
        <source>Add columns of another table</source>
        <translation>加入另一表格的列</translation>
    </message>
    <message>
        <source>Other table</source>
        <translation>另一表格</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>第二个键</translation>
    </message>
    <message>
        <source>Columns to add</source>
        <translation>要加入的列</translation>
    </message>
    <message>
        <source>Where a key stands there more than once, its &amp;first row counts</source>
        <translation>键在该表中多次出现时，以其第一行为准(&amp;F)</translation>
    </message>
    <message>
        <source>Add the columns</source>
        <translation>加入这些列</translation>
    </message>
    <message>
        <source>%1 in this table</source>
        <translation>%1（本表）</translation>
    </message>
    <message>
        <source>%1 in the other table</source>
        <translation>%1（另一表格）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Choose at least one column to add.</source>
        <translation>请至少选择一列。</translation>
    </message>
</context>
<context>
    <name>sphygma::LineField</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数值。</translation>
    </message>
    <message>
        <source>Records count from 1.</source>
        <translation>记录从 1 起计。</translation>
    </message>
</context>
<context>
    <name>sphygma::LookForm</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>紫红色</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>铁锈色</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>石墨色</translation>
    </message>
    <message>
        <source>Choose logo…</source>
        <translation>选择徽标…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>不用徽标</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>去标识</translation>
    </message>
    <message>
        <source>Without patient numbers, smallest and largest values, and counts of small groups; a notice on every page says so. All texts are searched for the names and numbers that stand in the table; no others are found.</source>
        <translation>不含患者编号、最小值和最大值以及小组的计数；每页都有说明。所有文字都会查找表中的姓名和编号；其他的无法找出。</translation>
    </message>
    <message>
        <source>For the archive (PDF/A-1b)</source>
        <translation>用于存档 (PDF/A-1b)</translation>
    </message>
    <message>
        <source>Checked: no transparency, all fonts embedded, colour profile and metadata there. Not checked by an independent validator.</source>
        <translation>已检查：没有透明效果，所有字体均已嵌入，具备颜色配置文件和元数据。未经独立验证程序检查。</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>The numbers of an earlier report, saved as JSON; the appendix then says what changed.</source>
        <translation>以前报告的数字，以 JSON 保存；附录会说明变化。</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Earlier report</source>
        <translation>以前的报告</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be used as a logo.</source>
        <translation>%1 不能用作徽标。</translation>
    </message>
    <message>
        <source>It takes a PNG or JPEG picture of at most 2 MB.</source>
        <translation>需要不超过 2 MB 的 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>Numbers of a report (*.json)</source>
        <translation>报告的数字 (*.json)</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>编辑报告</translation>
    </message>
    <message>
        <source>Compared with the report of %1.</source>
        <translation>与 %1 的报告比较。</translation>
    </message>
    <message>
        <source>Groups smaller than this are hidden</source>
        <translation>小于此数的组将被隐藏</translation>
    </message>
    <message>
        <source>Hidden in de-identified reports; the charts under Explore say which groups are smaller</source>
        <translation>在去标识报告中隐藏；“探索”中的图表会说明哪些组较小</translation>
    </message>
    <message>
        <source>Hide groups smaller than</source>
        <translation>隐藏人数少于此数的组</translation>
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
    <name>sphygma::MappingTable</name>
    <message>
        <source>In the recipe</source>
        <translation>处理步骤中</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>新文件中</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>如何找到</translation>
    </message>
    <message>
        <source>Needed by step %1</source>
        <translation>第 %1 步需要</translation>
    </message>
    <message>
        <source>Column for “%1”</source>
        <translation>“%1”对应的列</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>（此文件中没有）</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>被选两次</translation>
    </message>
</context>
<context>
    <name>sphygma::MarksDesk</name>
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
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>将图表保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Data as CSV…</source>
        <translation>数据存为 CSV…</translation>
    </message>
    <message>
        <source>Save the numbers behind the chart</source>
        <translation>保存图表背后的数值</translation>
    </message>
    <message>
        <source>Change the chart</source>
        <translation>更改图表</translation>
    </message>
    <message>
        <source>Move in the chart</source>
        <translation>移动图表视图</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>从报告中取下</translation>
    </message>
    <message>
        <source>Drawing the chart …</source>
        <translation>正在绘制图表 …</translation>
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
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The chart alone on the whole screen (F5)</source>
        <translation>仅图表，全屏显示 (F5)</translation>
    </message>
    <message>
        <source>Finding the rows …</source>
        <translation>正在查找行…</translation>
    </message>
    <message>
        <source>The report counts all rows. Show all rows again to pin this chart.</source>
        <translation>报告统计所有行。要固定此图表，请先重新显示所有行。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Show two columns as points</source>
        <translation>以散点显示两列</translation>
    </message>
</context>
<context>
    <name>sphygma::MarksFiles</name>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the data behind the chart</source>
        <translation>保存图表背后的数据</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The chart is in the clipboard as SVG.</source>
        <translation>图表已作为 SVG 复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>sphygma::MarksPlot</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Page Down reads one value after the other.</source>
        <translation>按 Page Down 逐个读出数值。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>第 %1 条记录</translation>
    </message>
</context>
<context>
    <name>sphygma::MergeField</name>
    <message>
        <source>Spelling</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>the same letters</source>
        <translation>字母相同</translation>
    </message>
    <message>
        <source>the same meaning</source>
        <translation>含义相同</translation>
    </message>
    <message>
        <source>a letter or two apart</source>
        <translation>相差一两个字母</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Tick the spellings that become one, or give a name to one.</source>
        <translation>请勾选要合并的写法，或为某个写法命名。</translation>
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
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sphygma::MiniBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counts, n = %1</source>
        <translation>计数，n = %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>虚线：期望</translation>
    </message>
</context>
<context>
    <name>sphygma::Misfits</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>另有 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>There are names of columns, but no row.</source>
        <translation>有列名，但没有任何行。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit the type of their column; their text is kept (%1).</source>
        <translation>
            <numerusform>%n 个单元格与所在列的类型不符；其文本已保留（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) count as missing because the file says so: codes for missing, or errors of a workbook.</source>
        <translation>
            <numerusform>%n 个单元格按文件自身的说明计为缺失：缺失代码或工作簿中的错误值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::MissingCard</name>
    <message>
        <source>What is missing together</source>
        <translation>哪些一起缺失</translation>
    </message>
    <message>
        <source>&amp;Fill gaps…</source>
        <translation>填补空缺(&amp;F)…</translation>
    </message>
    <message>
        <source>Simple values for the gaps of one column; a column of its own says which</source>
        <translation>用简单的值填补一列的空缺；另有一列标明</translation>
    </message>
    <message>
        <source>No cell is missing.</source>
        <translation>没有缺失的单元格。</translation>
    </message>
    <message>
        <source>A filled square: the column is missing. Choose a line to see its rows.</source>
        <translation>实心方块：该列缺失。选择一行查看对应记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have rarer patterns.</source>
        <translation>
            <numerusform>另有 %n 行为较少见的组合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further column(s) have gaps.</source>
        <translation>
            <numerusform>另有 %n 列有空缺。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::MissingMapView</name>
    <message>
        <source>Which columns are missing together</source>
        <translation>哪些列一起缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with all of these columns</source>
        <translation>
            <numerusform>%n 行各列齐全</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without %1</source>
        <translation>
            <numerusform>%n 行缺少 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
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
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
    <message>
        <source>Tables and projects (%1)</source>
        <translation>表格和项目 (%1)</translation>
    </message>
    <message>
        <source>One project is opened at a time: %1.</source>
        <translation>一次只能打开一个项目：%1。</translation>
    </message>
    <message>
        <source>The clipboard holds no cells. Copy a block in the spreadsheet first, names of the columns included.</source>
        <translation>剪贴板中没有单元格。请先在电子表格中复制一块区域，包括列名。</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>The pasted cells could not be kept: %1</source>
        <translation>无法保存粘贴的单元格：%1</translation>
    </message>
    <message>
        <source>Add the table “%1”</source>
        <translation>加入表格“%1”</translation>
    </message>
    <message>
        <source>“%1” lies beside the table of this project; it is shown on the Data page, and a step can join it.</source>
        <translation>“%1”已放在本项目的表格旁；可在“数据”页查看，并可用步骤合并。</translation>
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
    <name>sphygma::PatientPanel</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>找到的患者</translation>
    </message>
    <message>
        <source>Filled circles: systolic, open squares: diastolic, in mmHg; bands by systolic pressure.</source>
        <translation>实心圆：收缩压；空心方块：舒张压，单位 mmHg；色带按收缩压划分。</translation>
    </message>
    <message>
        <source>No column holds patient numbers. A person can be opened from the list behind a rule.</source>
        <translation>没有患者编号列。可从规则背后的名单中打开某个人。</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. Type a part of the number.</source>
        <translation>显示 %2 个中的 %1 个。请输入编号的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>请选择患者</translation>
    </message>
    <message>
        <source>data version %1</source>
        <translation>数据版本 %1</translation>
    </message>
    <message>
        <source>Save the patient&apos;s page</source>
        <translation>保存患者页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be written to %1.</source>
        <translation>无法将该页写入 %1。</translation>
    </message>
    <message>
        <source>Print the patient&apos;s page</source>
        <translation>打印患者页</translation>
    </message>
</context>
<context>
    <name>sphygma::PatientTimeline</name>
    <message>
        <source>Pressures over time</source>
        <translation>血压随时间的变化</translation>
    </message>
</context>
<context>
    <name>sphygma::PeopleTable</name>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Show in the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>People behind the result</source>
        <translation>结果背后的人</translation>
    </message>
    <message>
        <source>Double click, or Enter, opens the patient</source>
        <translation>双击或按回车键打开该患者</translation>
    </message>
    <message>
        <source>Behind it: %1 rows of %2 people</source>
        <translation>背后：%2 人的 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Behind it: %n row(s)</source>
        <translation>
            <numerusform>背后：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be written to %1.</source>
        <translation>无法将名单写入 %1。</translation>
    </message>
</context>
<context>
    <name>sphygma::PeriodTable</name>
    <message>
        <source>Nothing could be measured.</source>
        <translation>没有可测量的指标。</translation>
    </message>
    <message>
        <source>Quality, before and now</source>
        <translation>质量：上次与本次</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (%2 records)</source>
        <translation>%1（%2 条记录）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value and grade</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sphygma::PersonReview</name>
    <message>
        <source>One person or two?</source>
        <translation>是一人还是两人？</translation>
    </message>
    <message>
        <source>Comparing people…</source>
        <translation>正在比对人员…</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>各对</translation>
    </message>
    <message>
        <source>The two, side by side</source>
        <translation>两者并列</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>同一人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>两个人(&amp;T)</translation>
    </message>
    <message>
        <source>Give one number</source>
        <translation>用同一编号</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>The table has no patient numbers that are text: the pairs can be looked at here, and are to be settled at the source.</source>
        <translation>表格没有文本形式的患者编号：这里可以查看各对，请在来源处更正。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1: one</source>
        <translation>%1：一人</translation>
    </message>
    <message>
        <source>%1: two</source>
        <translation>%1：两人</translation>
    </message>
    <message>
        <source>%1 of %2 pairs decided. Those taken as one person get the number of the first; the file is not changed.</source>
        <translation>%2 对中已判断 %1 对。视为同一人的使用第一个编号；文件不变。</translation>
    </message>
    <message>
        <source>Keep them apart</source>
        <translation>保持分开</translation>
    </message>
    <message>
        <source>%1 are one person.</source>
        <translation>%1 是同一个人。</translation>
    </message>
    <message>
        <source>%1 and %2 were said to be two people, but by the other pairs they are one. Decide one of these pairs anew.</source>
        <translation>%1 和 %2 被判定为两个人，但按其他各对判断他们是同一个人。请重新判断其中一对。</translation>
    </message>
</context>
<context>
    <name>sphygma::PinnedPanel</name>
    <message>
        <source>Nothing pinned yet</source>
        <translation>尚未钉选任何内容</translation>
    </message>
    <message>
        <source>“Pin to report” at a finding keeps it here, as it was said, with your comment.</source>
        <translation>在结论旁点“钉到报告”，即可将其原样保留在此，并附上您的批注。</translation>
    </message>
    <message>
        <source>Pinned by an earlier version: refresh it to keep its numbers</source>
        <translation>由早期版本钉选：刷新后才会保留其数值</translation>
    </message>
    <message>
        <source>Outdated: its rule or a column is not there any more</source>
        <translation>已过时：其规则或某一列已不存在</translation>
    </message>
    <message>
        <source>Outdated: the rule has changed since</source>
        <translation>已过时：规则此后有改动</translation>
    </message>
    <message>
        <source>Outdated: the data have changed since</source>
        <translation>已过时：数据此后有改动</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 · data version %2</source>
        <translation>%1 · 数据版本 %2</translation>
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
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消钉选</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Your comment, for the report</source>
        <translation>您的批注，将写入报告</translation>
    </message>
    <message>
        <source>Refresh finding</source>
        <translation>刷新结论</translation>
    </message>
    <message>
        <source>Order the findings</source>
        <translation>调整结论顺序</translation>
    </message>
    <message>
        <source>Unpin finding</source>
        <translation>取消钉选结论</translation>
    </message>
    <message>
        <source>Comment on finding</source>
        <translation>批注结论</translation>
    </message>
    <message>
        <source>The report shows these first, and then the findings of the program. For these alone, choose the section “Findings” of the report.</source>
        <translation>报告先列出这些结论，再列出程序自带的结论。若只要这些，请在报告的“结论”一节中选择。</translation>
    </message>
    <message>
        <source>Outdated: the data have changed since. Pin it again in Explore.</source>
        <translation>已过期：此后数据已更改。请在“探索”中重新固定。</translation>
    </message>
</context>
<context>
    <name>sphygma::PlotTools</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drag to move the chart</source>
        <translation>拖动以移动图表</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Drag a rectangle to zoom into it</source>
        <translation>拖出矩形以放大</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>矩形选择</translation>
    </message>
    <message>
        <source>Drag a rectangle to select its points; Ctrl adds, Alt removes</source>
        <translation>拖出矩形以选择其中的点；Ctrl 添加，Alt 移除</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>套索选择</translation>
    </message>
    <message>
        <source>Draw around points to select them; Ctrl adds, Alt removes</source>
        <translation>圈出要选择的点；Ctrl 添加，Alt 移除</translation>
    </message>
    <message>
        <source>Select ages</source>
        <translation>选择年龄段</translation>
    </message>
    <message>
        <source>Drag from one age to another to select all points between</source>
        <translation>从一个年龄拖到另一个年龄，选择其间所有点</translation>
    </message>
    <message>
        <source>What the mouse does in the chart</source>
        <translation>鼠标在图表中的作用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
    <message>
        <source>Pulse pressure %1</source>
        <translation>脉压 %1</translation>
    </message>
    <message>
        <source>Mean arterial pressure %1</source>
        <translation>平均动脉压 %1</translation>
    </message>
    <message>
        <source>%1 flagged by step %2</source>
        <translation>%1 由第 %2 步标记</translation>
    </message>
    <message>
        <source>%1 was %2 before step %3</source>
        <translation>%1 在第 %3 步之前为 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sphygma::Presenter</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>sphygma::PressureQuestions</name>
    <message>
        <source>What are these numbers?</source>
        <translation>这些数值是什么？</translation>
    </message>
    <message>
        <source>Which &amp;systolic column counts</source>
        <translation>以哪个收缩压列为准(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pregnancy stands in</source>
        <translation>妊娠所在列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blood pressure medicine stands in</source>
        <translation>降压药所在列(&amp;B)</translation>
    </message>
    <message>
        <source>all of them, as repeated readings</source>
        <translation>全部，作为重复读数</translation>
    </message>
    <message>
        <source>with the diastolic pressure in “%1”</source>
        <translation>对应的舒张压在“%1”中</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>无此列</translation>
    </message>
    <message>
        <source>The pressures we&amp;re measured</source>
        <translation>血压测量于(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sphygma::PreviewBar</name>
    <message>
        <source>Page shown</source>
        <translation>显示的页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>a file and a line</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sphygma::PreviewPane</name>
    <message>
        <source>First rows</source>
        <translation>开头各行</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需查看的行</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 cells in the file are not of their column&apos;s type; they keep their text. Each different text is shown once.</source>
        <translation>文件中有 %1 个单元格与所在列的类型不符；它们保留原始文本。每种不同的文本只显示一次。</translation>
    </message>
</context>
<context>
    <name>sphygma::ProposalBoard</name>
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
        <source>Say who are two people</source>
        <translation>标明哪些是两个人</translation>
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
    <message>
        <source>Other ways</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Look at it and change it before it is added</source>
        <translation>添加前查看并修改</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>逐一查看…</translation>
    </message>
    <message>
        <source>Look at each, and decide</source>
        <translation>逐一查看并判断</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>See them in the table</source>
        <translation>在表格中查看</translation>
    </message>
    <message>
        <source>Step %1 does not work</source>
        <translation>第 %1 步无法执行</translation>
    </message>
    <message>
        <source>%1 As it stands it changes nothing. Press Undo to take it out, or change it in the recipe.</source>
        <translation>%1目前这一步什么也没有改变。可点“撤销”将其移除，或在处理步骤中修改。</translation>
    </message>
</context>
<context>
    <name>sphygma::QuestionForm</name>
    <message>
        <source>What do you want to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <translation>%1（自动）</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>请选择一列</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Counts as a yes</source>
        <translation>算作“是”</translation>
    </message>
</context>
<context>
    <name>sphygma::QuestionsDesk</name>
    <message>
        <source>Stopped before there was an answer. Choose a question or a column to ask again.</source>
        <translation>在得出回答之前已停止。请选择问题或列以重新提问。</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Copy sentence, figures and checks as text</source>
        <translation>将结论、数字和检查复制为文本</translation>
    </message>
    <message>
        <source>Figures as CSV…</source>
        <translation>数字存为 CSV…</translation>
    </message>
    <message>
        <source>Save the tables of the answer</source>
        <translation>保存回答中的表格</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>更改问题</translation>
    </message>
    <message>
        <source>Answering the question …</source>
        <translation>正在回答问题…</translation>
    </message>
    <message>
        <source>The answer is in the clipboard.</source>
        <translation>回答已在剪贴板中。</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Pin to report</source>
        <translation>固定到报告</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>从报告中移除</translation>
    </message>
    <message>
        <source>The report counts all rows. Show all rows again to pin this answer.</source>
        <translation>报告统计所有行。请重新显示所有行以固定此回答。</translation>
    </message>
    <message>
        <source>A group has fewer than %1 rows: too few for a report.</source>
        <translation>有一组少于 %1 行：对报告来说太少。</translation>
    </message>
    <message>
        <source>Pinned answers are listed in Decide and come first in the report</source>
        <translation>固定的回答列在“判断”中，并排在报告最前</translation>
    </message>
    <message>
        <source>Take the answer out of the report</source>
        <translation>从报告中移除该回答</translation>
    </message>
    <message>
        <source>Pin the answer to the report</source>
        <translation>将该回答固定到报告</translation>
    </message>
</context>
<context>
    <name>sphygma::RangeDialog</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Write a number, such as 120 or 37.5.</source>
        <translation>请输入数字，例如 120 或 37.5。</translation>
    </message>
    <message>
        <source>The first number must not be larger than the second.</source>
        <translation>第一个数不能大于第二个数。</translation>
    </message>
    <message>
        <source>Both ends are shown too. Leave one empty for no limit there.</source>
        <translation>两端的值也会显示。留空一端表示该端不设限。</translation>
    </message>
    <message>
        <source>%1: smallest %2, largest %3</source>
        <translation>%1：最小 %2，最大 %3</translation>
    </message>
</context>
<context>
    <name>sphygma::RecalledChoices</name>
    <message>
        <source>left out: %1</source>
        <translation>不读取：%1</translation>
    </message>
    <message>
        <source>type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>meaning: %1</source>
        <translation>含义：%1</translation>
    </message>
    <message>
        <source>signs or order of dates: %1</source>
        <translation>符号或日期顺序：%1</translation>
    </message>
    <message>
        <source>how the file is laid out</source>
        <translation>文件的排列方式</translation>
    </message>
    <message>
        <source>how its numbers and dates are written</source>
        <translation>数字和日期的写法</translation>
    </message>
    <message>
        <source>where the pressures were measured</source>
        <translation>血压的测量场所</translation>
    </message>
    <message>
        <source>Same shape as a file you opened before. Your choices were taken over: %1.</source>
        <translation>与您打开过的文件结构相同。已沿用您当时的选择：%1。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>忘记这些选择</translation>
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
    <message numerus="yes">
        <source>%1 new column(s)</source>
        <translation>
            <numerusform>新增 %1 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows in the table</source>
        <translation>在表格中显示这些行</translation>
    </message>
    <message>
        <source>Change the step…</source>
        <translation>修改步骤…</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>无法执行：%1</translation>
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
    <message>
        <source>rows touched by step %1</source>
        <translation>第 %1 步涉及的行</translation>
    </message>
</context>
<context>
    <name>sphygma::RecipeMenu</name>
    <message>
        <source>One row for each readin&amp;g…</source>
        <translation>每次读数各成一行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Add columns of another table…</source>
        <translation>加入另一表格的列(&amp;A)…</translation>
    </message>
    <message>
        <source>Recipe menu</source>
        <translation>处理步骤菜单</translation>
    </message>
    <message>
        <source>Use the recipe on a new file, load it, save it. Or drop the new file here.</source>
        <translation>在新文件上使用、载入或保存处理步骤；也可把新文件拖到这里。</translation>
    </message>
    <message>
        <source>&amp;Repeat on a new file…</source>
        <translation>在新文件上重复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Load a recipe…</source>
        <translation>载入处理步骤(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save the recipe…</source>
        <translation>保存处理步骤(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as R s&amp;cript…</source>
        <translation>保存为 R 脚本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as &amp;Python script…</source>
        <translation>保存为 Python 脚本(&amp;P)…</translation>
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
    <name>sphygma::RefreshDialog</name>
    <message>
        <source>Refresh from source</source>
        <translation>从源文件更新</translation>
    </message>
    <message>
        <source>What differs from last time</source>
        <translation>与上次的不同</translation>
    </message>
    <message>
        <source>Nothing is taken over before you say so; it can be undone.</source>
        <translation>在您同意之前不会改动；可以撤销。</translation>
    </message>
    <message>
        <source>Keep the data as they are</source>
        <translation>保持数据不变</translation>
    </message>
    <message>
        <source>Take the new data</source>
        <translation>采用新数据</translation>
    </message>
    <message>
        <source>Some of the changed cells</source>
        <translation>部分变更的单元格</translation>
    </message>
    <message>
        <source>Line now</source>
        <translation>现在的行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Step %1 follows its row to record %2: %3</source>
        <translation>步骤 %1 随其行移至记录 %2：%3</translation>
    </message>
    <message>
        <source>Step %1 is switched off, for its cell is gone or holds another value: %2</source>
        <translation>步骤 %1 已停用，因为其单元格已不存在或数值不同：%2</translation>
    </message>
    <message>
        <source>Step %1 does not fit the new data: %2 %3</source>
        <translation>步骤 %1 不适用于新数据：%2 %3</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>处理步骤</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and a line</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sphygma::Repeat</name>
    <message>
        <source>Recipes (*.json)</source>
        <translation>处理步骤文件 (*.json)</translation>
    </message>
    <message>
        <source>Use the recipe on a new file</source>
        <translation>在新文件上使用处理步骤</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>载入处理步骤</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存处理步骤</translation>
    </message>
    <message>
        <source>The script cannot be written to “%1”.</source>
        <translation>无法将脚本写入“%1”。</translation>
    </message>
    <message>
        <source>Save as R script</source>
        <translation>保存为 R 脚本</translation>
    </message>
    <message>
        <source>Save as Python script</source>
        <translation>保存为 Python 脚本</translation>
    </message>
    <message>
        <source>R scripts (*.R)</source>
        <translation>R 脚本 (*.R)</translation>
    </message>
    <message>
        <source>Python scripts (*.py)</source>
        <translation>Python 脚本 (*.py)</translation>
    </message>
</context>
<context>
    <name>sphygma::RepeatDialog</name>
    <message>
        <source>Use the recipe on %1</source>
        <translation>在 %1 上使用处理步骤</translation>
    </message>
    <message>
        <source>&amp;Use the recipe</source>
        <translation>使用处理步骤(&amp;U)</translation>
    </message>
    <message>
        <source>Which columns are which?</source>
        <translation>各列如何对应？</translation>
    </message>
    <message>
        <source>Every column that the recipe needs was found in this file.</source>
        <translation>处理步骤需要的列在此文件中都已找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the recipe were not found: choose them, or go on, and their steps will not apply.</source>
        <translation>
            <numerusform>处理步骤中有 %n 列未找到：请选择对应的列；若直接继续，相应步骤将不执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring the quality…</source>
        <translation>正在测量质量…</translation>
    </message>
    <message>
        <source>The recipe was used on %1</source>
        <translation>处理步骤已用于 %1</translation>
    </message>
    <message>
        <source>It is one edit, which can be undone.</source>
        <translation>这是一次修改，可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) did not apply. It is one edit, which can be undone.</source>
        <translation>
            <numerusform>%n 个步骤未能执行。这是一次修改，可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>sphygma::ReportFile</name>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>未发现异常之处。</translation>
    </message>
    <message>
        <source>%1 notes, of which %2 are listed.</source>
        <translation>%1 条说明，其中列出 %2 条。</translation>
    </message>
    <message>
        <source>%1 notes.</source>
        <translation>%1 条说明。</translation>
    </message>
    <message>
        <source>Nothing was assumed.</source>
        <translation>没有作任何假定。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>所作假定</translation>
    </message>
    <message>
        <source>Notes about the file</source>
        <translation>关于文件的说明</translation>
    </message>
    <message>
        <source>How %1 was read</source>
        <translation>%1 的读取方式</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation>报告无法存为 %1：%2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
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
    <name>sphygma::ReportLines</name>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
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
        <source>year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
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
        <source>Quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Thousands sign</source>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>注释开头</translation>
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
        <translation>由本程序命名</translation>
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
        <translation>记录</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>chosen by you, for dates that can be read in both ways</source>
        <translation>由您选定，用于两种读法都可能的日期</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>未读取的列</translation>
    </message>
</context>
<context>
    <name>sphygma::ReportMaker</name>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 …</translation>
    </message>
    <message>
        <source>Printing the report …</source>
        <translation>正在打印报告 …</translation>
    </message>
    <message>
        <source>The printer does not take the report.</source>
        <translation>打印机没有接收报告。</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF and print that.</source>
        <translation>请检查打印机是否已开启，或保存为 PDF 后再打印。</translation>
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
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>编辑的内容</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Saved as template %1.</source>
        <translation>已保存为模板 %1。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files, the first as %1.</source>
        <translation>
            <numerusform>已保存 %n 个文件，第一个为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s): see the marked sections.</source>
        <translation>
            <numerusform>另有 %n 条提示：见带标记的章节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>已将 %n 页发送到打印机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ReportParts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>Each column after cleaning</source>
        <translation>清洗后各列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>meaning and name of a column</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No column has a meaning yet.</source>
        <translation>尚未指定任何列的含义。</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Last digits, systolic</source>
        <translation>收缩压末位数字</translation>
    </message>
    <message>
        <source>Systolic by site</source>
        <translation>各机构收缩压</translation>
    </message>
    <message>
        <source>Systolic pressure</source>
        <translation>收缩压</translation>
    </message>
    <message numerus="yes">
        <source>record(s) %1</source>
        <translation>
            <numerusform>记录 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示这些行</translation>
    </message>
    <message>
        <source>No step mends this: look at the rows</source>
        <translation>没有步骤可以处理它：请查看这些行</translation>
    </message>
    <message>
        <source>To the page that may mend it</source>
        <translation>前往可以处理它的页</translation>
    </message>
    <message>
        <source>Things to check with the source</source>
        <translation>需与来源核对的事项</translation>
    </message>
    <message>
        <source>From the file to the figures</source>
        <translation>从文件到数字</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>未检查的内容</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1，SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1 patients</source>
        <translation>%1 位患者</translation>
    </message>
    <message>
        <source>visits from %1 to %2</source>
        <translation>就诊自 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>sphygma::Reshape</name>
    <message>
        <source>There are no numbered readings side by side.</source>
        <translation>没有并排编号的读数。</translation>
    </message>
    <message>
        <source>They are columns such as sbp_1, sbp_2 and sbp_3.</source>
        <translation>即 sbp_1、sbp_2、sbp_3 这样的列。</translation>
    </message>
    <message>
        <source>Add the table %1</source>
        <translation>加入表格 %1</translation>
    </message>
    <message>
        <source>Which table holds the columns to add?</source>
        <translation>要加入的列在哪个表格中？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>sphygma::ReshapeView</name>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>之前：%1。之后：%2。</translation>
    </message>
</context>
<context>
    <name>sphygma::RiskPanel</name>
    <message>
        <source>Nobody in this table has had cardiovascular disease before</source>
        <translation>表格中没有人曾患心血管疾病</translation>
    </message>
    <message>
        <source>Risk scores ask what no column tells. Nothing is guessed: without an answer there is no number.</source>
        <translation>风险评分需要表格各列没有的信息。程序不作任何猜测：没有回答就没有数值。</translation>
    </message>
    <message>
        <source>Region of Europe by cardiovascular mortality</source>
        <translation>按心血管死亡率划分的欧洲地区</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>很高</translation>
    </message>
    <message>
        <source>Group the pooled cohort equations were made for</source>
        <translation>合并队列方程所针对的人群</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白人</translation>
    </message>
    <message>
        <source>African American</source>
        <translation>非裔美国人</translation>
    </message>
    <message>
        <source>Show China-PAR</source>
        <translation>显示 China-PAR</translation>
    </message>
    <message>
        <source>Answer for the risk scores</source>
        <translation>回答风险评分的问题</translation>
    </message>
    <message>
        <source>Working out the risk scores …</source>
        <translation>正在计算风险评分…</translation>
    </message>
    <message>
        <source>Off. The printed constants do not reproduce the paper; switch it on above to see it.</source>
        <translation>已关闭。论文印出的常数无法重现其结果；如需查看，请在上方打开。</translation>
    </message>
    <message>
        <source>Cannot be computed. No column for: %1.</source>
        <translation>无法计算。缺少以下列：%1。</translation>
    </message>
    <message>
        <source>Say above: %1.</source>
        <translation>请在上方说明：%1。</translation>
    </message>
    <message>
        <source>Computed for %1 of %2 people, each by the last visit.</source>
        <translation>%2 人中算出 %1 人，均按最近一次就诊。</translation>
    </message>
    <message>
        <source>Median %1 %4, half of them between %2 and %3 %4.</source>
        <translation>中位数 %1 %4，半数人介于 %2 与 %3 %4 之间。</translation>
    </message>
    <message numerus="yes">
        <source>No number for %n people, because:</source>
        <translation>
            <numerusform>%n 人没有数值，原因：</numerusform>
        </translation>
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
    <name>sphygma::RuleAnswers</name>
    <message>
        <source>Asking the rules …</source>
        <translation>正在应用规则…</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
</context>
<context>
    <name>sphygma::RuleEditor</name>
    <message>
        <source>Only people of 18 years and over</source>
        <translation>仅限 18 岁及以上者</translation>
    </message>
    <message>
        <source>Not pregnant</source>
        <translation>未怀孕</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>A rule of your own</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>A copy of a shipped rule</source>
        <translation>内置规则的副本</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>编写者</translation>
    </message>
    <message>
        <source>Least number of values</source>
        <translation>最少数值个数</translation>
    </message>
    <message>
        <source>Most that may be missing</source>
        <translation>允许缺失的最大比例</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>目前的结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>请为规则命名。</translation>
    </message>
    <message>
        <source>A field cannot be understood yet.</source>
        <translation>有一栏尚无法理解。</translation>
    </message>
    <message>
        <source>Based on %1</source>
        <translation>基于 %1</translation>
    </message>
</context>
<context>
    <name>sphygma::RuleForm</name>
    <message>
        <source>Kind of rule</source>
        <translation>规则类型</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>关于群体</translation>
    </message>
    <message>
        <source>Rows to review</source>
        <translation>待复核的行</translation>
    </message>
    <message>
        <source>By guideline</source>
        <translation>按指南</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Say which rows, as in sbp &gt; 140.</source>
        <translation>请说明是哪些行，例如 sbp &gt; 140。</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计量</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Share of values</source>
        <translation>数值所占比例</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>随时间的变化</translation>
    </message>
    <message>
        <source>Difference between groups</source>
        <translation>组间差异</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量项目</translation>
    </message>
    <message>
        <source>Of several readings</source>
        <translation>有多次读数时</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>取第一次</translation>
    </message>
    <message>
        <source>their average</source>
        <translation>取平均</translation>
    </message>
    <message>
        <source>Which percentile</source>
        <translation>第几百分位</translation>
    </message>
    <message>
        <source>Values that are</source>
        <translation>数值满足</translation>
    </message>
    <message>
        <source>Limit of single values</source>
        <translation>单个数值的界限</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Applies when it is</source>
        <translation>成立条件</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Rows where</source>
        <translation>符合条件的行</translation>
    </message>
    <message>
        <source>Compare measurements with numbers: sbp, dbp, age, bmi, heart_rate … Join with and, or, not and brackets. Of several readings the first counts, or average(sbp), any(sbp), all(sbp).</source>
        <translation>将测量与数字比较：sbp、dbp、age、bmi、heart_rate… 用 and、or、not 和括号连接。有多次读数时取第一次，或用 average(sbp)、any(sbp)、all(sbp)。</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>This category or a higher one</source>
        <translation>该类别或更高类别</translation>
    </message>
    <message>
        <source>Counts people who</source>
        <translation>统计这样的人</translation>
    </message>
    <message>
        <source>are below the limits at the last visit</source>
        <translation>最近一次就诊低于界限</translation>
    </message>
    <message>
        <source>are below the limits in the last months</source>
        <translation>最近几个月低于界限</translation>
    </message>
    <message>
        <source>are not below the limits in the last months</source>
        <translation>最近几个月未低于界限</translation>
    </message>
    <message>
        <source>had no visit in the last months</source>
        <translation>最近几个月没有就诊</translation>
    </message>
    <message>
        <source>are lost to follow-up</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>fit a condition repeatedly</source>
        <translation>多次符合某一条件</translation>
    </message>
    <message>
        <source>The last months</source>
        <translation>最近几个月</translation>
    </message>
    <message>
        <source>Lost after months</source>
        <translation>几个月后视为失访</translation>
    </message>
    <message>
        <source>Systolic below</source>
        <translation>收缩压低于</translation>
    </message>
    <message>
        <source>Diastolic below</source>
        <translation>舒张压低于</translation>
    </message>
    <message>
        <source>On so many days or more</source>
        <translation>至少在几天</translation>
    </message>
</context>
<context>
    <name>sphygma::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>关于群体</translation>
    </message>
    <message>
        <source>By guideline</source>
        <translation>按指南</translation>
    </message>
    <message>
        <source>People to review</source>
        <translation>待复核的人</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>Column missing</source>
        <translation>缺少列</translation>
    </message>
</context>
<context>
    <name>sphygma::RulesPanel</name>
    <message>
        <source>New rule…</source>
        <translation>新建规则…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Threshold of the rule</source>
        <translation>规则的阈值</translation>
    </message>
    <message>
        <source>Changing it makes a copy of your own, and all that follows from it changes at once</source>
        <translation>更改后会生成您自己的副本，所有相关结果随即更新</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>编辑副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Locally modified</source>
        <translation>本地修改</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>分布：%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message numerus="yes">
        <source>%n far value(s) not drawn</source>
        <translation>
            <numerusform>%n 个远离的值未画出</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Move the threshold</source>
        <translation>移动阈值</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
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
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
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
    <name>sphygma::ScoreBars</name>
    <message>
        <source>Digit preference scores</source>
        <translation>末位数字偏好评分</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3)</source>
        <translation>%1：%2（n = %3）</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1（n = %2）</translation>
    </message>
    <message>
        <source>10 mild</source>
        <translation>10 轻度</translation>
    </message>
    <message>
        <source>20 marked</source>
        <translation>20 明显</translation>
    </message>
</context>
<context>
    <name>sphygma::SectionEditor</name>
    <message>
        <source>Heading of the section</source>
        <translation>部分的标题</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自己的文字</translation>
    </message>
    <message>
        <source>Own words of the section</source>
        <translation>该部分自己的文字</translation>
    </message>
    <message>
        <source>Insert value…</source>
        <translation>插入值…</translation>
    </message>
    <message>
        <source>Edit the sentences</source>
        <translation>编辑这些句子</translation>
    </message>
    <message>
        <source>Puts the sentences of the summary into the text, to be changed; their numbers stay bound to the results.</source>
        <translation>把摘要的句子放入文字中供修改；其中的数字仍与结果绑定。</translation>
    </message>
    <message>
        <source>Begins a new page</source>
        <translation>另起一页</translation>
    </message>
    <message>
        <source>Landscape pages</source>
        <translation>横向页面</translation>
    </message>
    <message>
        <source>Column that makes the groups</source>
        <translation>用于分组的列</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>患者编号</translation>
    </message>
    <message>
        <source>Take the chart of Explore</source>
        <translation>采用“探索”中的图表</translation>
    </message>
    <message>
        <source>Keeps the chart as Explore shows it now; its data stay up to date.</source>
        <translation>保留“探索”现在显示的图表；其数据保持最新。</translation>
    </message>
    <message>
        <source>Has a page to itself</source>
        <translation>独占一页</translation>
    </message>
    <message>
        <source>Groups by sex, where it is known</source>
        <translation>按性别分组（如已知）</translation>
    </message>
    <message>
        <source>Groups by %1</source>
        <translation>按 %1 分组</translation>
    </message>
    <message>
        <source>There is no value named {%1}. Choose one with “Insert value”.</source>
        <translation>没有名为 {%1} 的值。请用“插入值”选择。</translation>
    </message>
    <message>
        <source>Edit report</source>
        <translation>编辑报告</translation>
    </message>
    <message>
        <source>Only what is pinned in Decide</source>
        <translation>只列出在“判断”中钉选的内容</translation>
    </message>
    <message>
        <source>Else the pinned findings come first, and those of the program follow.</source>
        <translation>否则先列出钉选的结论，再列出程序自带的结论。</translation>
    </message>
</context>
<context>
    <name>sphygma::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>报告的部分</translation>
    </message>
    <message>
        <source>Space shows or hides a section, Alt with up and down moves it.</source>
        <translation>空格键显示或隐藏部分，Alt 加上下键移动部分。</translation>
    </message>
    <message>
        <source>Hide section</source>
        <translation>隐藏部分</translation>
    </message>
    <message>
        <source>Show section</source>
        <translation>显示部分</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>添加部分</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>移除部分</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>移动部分</translation>
    </message>
</context>
<context>
    <name>sphygma::SectionPanel</name>
    <message>
        <source>Tick to show; drag or press Alt+↑ and Alt+↓ to move.</source>
        <translation>勾选以显示；拖动或按 Alt+↑ 和 Alt+↓ 移动。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <source>Remove section</source>
        <translation>移除部分</translation>
    </message>
</context>
<context>
    <name>sphygma::SettingCombo</name>
    <message>
        <source>in the office</source>
        <translation>诊室</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>ambulatory, daytime mean</source>
        <translation>动态，日间均值</translation>
    </message>
    <message>
        <source>ambulatory, 24-hour mean</source>
        <translation>动态，24 小时均值</translation>
    </message>
    <message>
        <source>ambulatory, night mean</source>
        <translation>动态，夜间均值</translation>
    </message>
    <message>
        <source>Guidelines draw other lines for pressures at home than in the office.</source>
        <translation>指南对家庭血压与诊室血压采用不同的阈值。</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>尚未说明</translation>
    </message>
</context>
<context>
    <name>sphygma::ShapeView</name>
    <message>
        <source>How the values lie</source>
        <translation>数值的分布</translation>
    </message>
    <message>
        <source>%1 of %2 values are those in question.</source>
        <translation>%2 个值中有 %1 个存疑。</translation>
    </message>
    <message>
        <source>heights are square roots of counts</source>
        <translation>高度为计数的平方根</translation>
    </message>
</context>
<context>
    <name>sphygma::SheetChoice</name>
    <message>
        <source>&amp;Table in this file</source>
        <translation>文件中的表(&amp;T)</translation>
    </message>
    <message>
        <source>blood pressure</source>
        <translation>血压</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>observations wide</source>
        <translation>观察记录（宽表）</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>患者</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s) or more)</source>
        <translation>
            <numerusform>%1（至少 %n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1（%n 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::ShownRows</name>
    <message numerus="yes">
        <source>%n row(s) are shown; the file has %1.</source>
        <translation>
            <numerusform>已显示 %n 行；文件大小为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件中没有任何行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at are shown, of %1.</source>
        <translation>
            <numerusform>已显示 %n 行需要查看的行，共 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are shown.</source>
        <translation>
            <numerusform>已显示全部 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), of %2, are shown; all files have %1.</source>
        <translation>
            <numerusform>已显示 %2 的前 %n 行；所有文件共 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 rows are shown.</source>
        <translation>
            <numerusform>已显示 %1 行中的前 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::SiteBoxes</name>
    <message>
        <source>Systolic pressure by site</source>
        <translation>各机构的收缩压</translation>
    </message>
    <message>
        <source>%1: median %2, n = %3</source>
        <translation>%1：中位数 %2，n = %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No pressures</source>
        <translation>没有血压</translation>
    </message>
    <message>
        <source>%1 to %2 (5 to 95 %); n at the right</source>
        <translation>%1 至 %2（5 至 95 %）；右侧为 n</translation>
    </message>
</context>
<context>
    <name>sphygma::SourceName</name>
    <message>
        <source>, </source>
        <comment>between the names of files</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 等另外 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sphygma::SourceRefresher</name>
    <message>
        <source>%1 is not where it was</source>
        <translation>%1 已不在原处</translation>
    </message>
    <message>
        <source>The table was read from %1. Say where the file is now, or keep the data as they are.</source>
        <translation>表格读自 %1。请指出文件现在的位置，或保持数据不变。</translation>
    </message>
    <message>
        <source>Choose where it is now…</source>
        <translation>选择现在的位置…</translation>
    </message>
    <message>
        <source>Keep the data</source>
        <translation>保持数据</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1 again…</source>
        <translation>正在重新读取 %1…</translation>
    </message>
    <message>
        <source>The file holds what the project holds: nothing has changed.</source>
        <translation>文件与项目内容一致：没有变化。</translation>
    </message>
    <message>
        <source>The table was pasted: there is no file to read again.</source>
        <translation>此表格是粘贴得来的：没有可重新读取的文件。</translation>
    </message>
    <message>
        <source>The new data are in place: %1 records.</source>
        <translation>新数据已就位：%1 条记录。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the recipe do not apply any more; the page Clean shows which.</source>
        <translation>
            <numerusform>处理步骤中有 %n 步不再适用；“清洗”页会显示是哪些。</numerusform>
        </translation>
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
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>修改步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>sphygma::StepGallery</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Kinds of steps</source>
        <translation>步骤种类</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>sphygma::StepPreviewPane</name>
    <message>
        <source>Trying it…</source>
        <translation>正在试算…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change.</source>
        <translation>
            <numerusform>将改变 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would go, %1 stay.</source>
        <translation>
            <numerusform>将移除 %n 行，保留 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would be marked as unusual.</source>
        <translation>
            <numerusform>将把 %n 个单元格标记为异常。</numerusform>
        </translation>
    </message>
    <message>
        <source>New column %1: %2 values, %3 missing.</source>
        <translation>新列 %1：%2 个值，%3 个缺失。</translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>没有单元格会改变。</translation>
    </message>
    <message>
        <source>What would change in %1</source>
        <translation>%1 中会改变的内容</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>第 %1 条记录</translation>
    </message>
</context>
<context>
    <name>sphygma::TableChoice</name>
    <message>
        <source>&amp;Table of this project</source>
        <translation>本项目的表格(&amp;T)</translation>
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
    <message>
        <source>%1 stands for “%2”</source>
        <translation>%1 表示“%2”</translation>
    </message>
</context>
<context>
    <name>sphygma::TableSearch</name>
    <message>
        <source>Find in the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter：下一个，Shift+Enter：上一个</translation>
    </message>
    <message>
        <source>“%1” is not in this table.</source>
        <translation>此表中没有“%1”。</translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>正在查找“%1”…</translation>
    </message>
</context>
<context>
    <name>sphygma::TemplateMenu</name>
    <message>
        <source>Save as own template…</source>
        <translation>保存为自己的模板…</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>我的模板</translation>
    </message>
    <message>
        <source>Save as own template</source>
        <translation>保存为自己的模板</translation>
    </message>
    <message>
        <source>Template (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>Arrange the report</source>
        <translation>编排报告</translation>
    </message>
</context>
<context>
    <name>sphygma::ThresholdEditor</name>
    <message>
        <source>Thresholds of quality</source>
        <translation>质量阈值</translation>
    </message>
    <message>
        <source>From which value on the grade is worse, from low to high; shares in percent. “&gt; 0; 2; 5” is worse above 0, again from 2, again from 5. Without a value there is no grade. They belong to the project.</source>
        <translation>从哪个值起等级变差，由低到高；比例以百分数表示。“&gt; 0; 2; 5”表示大于 0 变差，2 起再变差，5 起再变差。没有值则不评级。阈值属于本项目。</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>标准值(&amp;S)</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>“%1” are no numbers from low to high.</source>
        <translation>“%1”不是由低到高的数值。</translation>
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
    <name>sphygma::ValuesDialog</name>
    <message>
        <source>Search the values</source>
        <translation>搜索取值</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的取值</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>勾选所有显示的值</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>取消勾选所有显示的值</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>已勾选 %1 / %2</translation>
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
        <source>Text tables, Excel, SPSS, Stata, SAS, FHIR or SQLite, or a Sphygma project</source>
        <translation>文本表格、Excel、SPSS、Stata、SAS、FHIR、SQLite，或 Sphygma 项目</translation>
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
    <message>
        <source>or paste a table copied elsewhere: Ctrl+V</source>
        <translation>或粘贴从别处复制的表格：Ctrl+V</translation>
    </message>
</context>
<context>
    <name>sphygma::WhyLabel</name>
    <message>
        <source>Why? %1</source>
        <translation>依据：%1</translation>
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
