<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Prints the values of the statutory tables of each FILE.</source>
        <translation>输出每个文件法定表格中的数值。</translation>
    </message>
    <message>
        <source>Prints what breaks a rule in each FILE.</source>
        <translation>列出每个文件中不符合规则之处。</translation>
    </message>
    <message>
        <source>Prints which corrections would make the sums of each FILE hold.</source>
        <translation>列出能使每个文件的勾稽关系成立的修改建议。</translation>
    </message>
    <message>
        <source>Writes each FILE as a workbook, as CSV or JSON, or as a note for the department.</source>
        <translation>将每个文件导出为工作簿、CSV、JSON，或给部门的校核意见。</translation>
    </message>
    <message>
        <source>The office&apos;s own settings.</source>
        <translation>本单位的设置文件。</translation>
    </message>
    <message>
        <source>Language of messages: zh_CN or en.</source>
        <translation>提示信息的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>A file whose first line opens protected files.</source>
        <translation>密码文件，其第一行为打开加密文件的密码。</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Form of the output; %1 if not given.</source>
        <translation>输出形式，默认为 %1。</translation>
    </message>
    <message>
        <source>Last year&apos;s report, to compare with; goes with one FILE.</source>
        <translation>用来比对的上年报告，只能与一个文件同用。</translation>
    </message>
    <message>
        <source>Adds the text of the document.</source>
        <translation>同时输出文件的文字。</translation>
    </message>
    <message>
        <source>Lists also what holds.</source>
        <translation>同时列出成立的项。</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>导出的格式。</translation>
    </message>
    <message>
        <source>A file for one FILE, an existing folder for several; without it the current folder.</source>
        <translation>导出一个文件时为文件名，导出多个文件时为已有的文件夹；默认为当前文件夹。</translation>
    </message>
    <message>
        <source>Try “gouji-cli --help”.</source>
        <translation>用法见“gouji-cli --help”。</translation>
    </message>
    <message>
        <source>Reviews annual reports on government information disclosure.</source>
        <translation>校核政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>One of these; each has its own --help:</source>
        <translation>下列命令之一，各有 --help 说明：</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>没有“%1”这种语言。</translation>
    </message>
    <message>
        <source>Say with --to what to write: %1.</source>
        <translation>请用 --to 指定导出格式：%1。</translation>
    </message>
    <message>
        <source>There is no format “%1” here, only %2.</source>
        <translation>此处没有“%1”格式，只有 %2。</translation>
    </message>
    <message>
        <source>No FILE was given.</source>
        <translation>没有给出文件。</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>标准输入只能读取一次。</translation>
    </message>
    <message>
        <source>--previous goes with exactly one FILE.</source>
        <translation>--previous 只能与一个文件同用。</translation>
    </message>
    <message>
        <source>For several files “%1” must be an existing folder.</source>
        <translation>导出多个文件时，“%1”必须是已有的文件夹。</translation>
    </message>
    <message>
        <source>Text and form</source>
        <translation>文字与表式</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) among them</source>
        <translation>
            <numerusform>其中错误 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds up the tables of all FILEs, form by form, into one file.</source>
        <translation>按表式分别汇总所有 FILE 的表格，写入一个文件。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The report of the district itself, to compare the sums with.</source>
        <translation>本级自己的报告，用来与汇总数核对。</translation>
    </message>
    <message>
        <source>A report, or a folder of reports; - is standard input.</source>
        <translation>报告，或存放报告的文件夹；- 为标准输入。</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>请用 -o 指明要写入的文件。</translation>
    </message>
    <message>
        <source>There is no report in the folder “%1”.</source>
        <translation>文件夹“%1”中没有报告。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the own report</source>
        <translation>
            <numerusform>与本级报告有 %n 处不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resolves %n finding(s)</source>
        <translation>
            <numerusform>可解决 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written and is not complete (%1). Free some space or send it elsewhere, and run the command again.</source>
        <translation>输出未能写完，内容不完整（%1）。请腾出空间或改换输出位置，然后重新运行命令。</translation>
    </message>
    <message>
        <source>Which report of a FILE that holds several; the first if not given.</source>
        <translation>FILE 含多份报告时读取第几份；不指定则读第一份。</translation>
    </message>
    <message>
        <source>--report goes with exactly one FILE.</source>
        <translation>--report 只能与一个 FILE 一起使用。</translation>
    </message>
    <message>
        <source>--report needs a number from 1 on.</source>
        <translation>--report 需要从 1 开始的数字。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>rule, what it looks at, verdict</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1; no number stands in %2</source>
        <translation>%1；%2没有数字</translation>
    </message>
    <message>
        <source>%1 is %2, but a count must be a whole number, 0 or more</source>
        <translation>%1为 %2，而件数应为不小于 0 的整数</translation>
    </message>
    <message>
        <source>%1 is %2, but must be a whole number</source>
        <translation>%1为 %2，而此处应为整数</translation>
    </message>
    <message>
        <source>%1 is %2, but an amount must be 0 or more</source>
        <translation>%1为 %2，而金额应为不小于 0 的数</translation>
    </message>
    <message>
        <source>%1: “%2” has no unit, neither in the cell nor in the header; it was taken as 万元</source>
        <translation>%1：“%2”在单元格和表头中都没有单位，按万元计</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cells are not filled in (%2); the form demands a printed 0 where nothing happened</source>
        <translation>
            <numerusform>%1：有 %n 个单元格未填写（%2），没有发生的应填 0</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than %4 with %5</source>
        <translation>%1：%2 %3，大于%4 %5</translation>
    </message>
    <message>
        <source>%1: %2 makes %3, which is below 0</source>
        <translation>%1：%2 = %3，小于 0</translation>
    </message>
    <message>
        <source>%1 is %2, but only State Council departments, provinces, cities with districts and autonomous prefectures can make 规章; it should be 0</source>
        <translation>%1为 %2，而只有国务院部门、省级政府、设区的市和自治州政府有权制定规章，此处应为 0</translation>
    </message>
    <message>
        <source>%1: %2 and %3 are both %4; one of them was probably filled in twice</source>
        <translation>%1：%2与%3同为 %4，可能重复填写</translation>
    </message>
    <message>
        <source>%1: %2 is just %3 + %4 (%5); it should count the decisions of the year</source>
        <translation>%1：%2恰为%3与%4之和（%5），此处应填本年处理决定的数量</translation>
    </message>
    <message>
        <source>Section %1 repeats last year&apos;s text%2</source>
        <translation>第 %1 部分沿用了上年文字%2</translation>
    </message>
    <message>
        <source>The text says %1, but in the table %2 is %3%4</source>
        <translation>正文为 %1，而表中%2为 %3%4</translation>
    </message>
    <message>
        <source>The text says “%1”, but the report is about %2</source>
        <translation>正文写的是“%1”，而本报告年度为 %2</translation>
    </message>
    <message>
        <source>%1: the label is printed “%2”, the official wording is “%3”</source>
        <translation>%1：标签印作“%2”，规范表述为“%3”</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the official form</source>
        <translation>%1：“%2”不在规定表式内</translation>
    </message>
    <message>
        <source>%1: “%2” is printed twice</source>
        <translation>%1：“%2”重复出现</translation>
    </message>
    <message>
        <source>%1: “%2” is missing</source>
        <translation>%1：缺少“%2”</translation>
    </message>
    <message>
        <source>The section “%1” is empty</source>
        <translation>“%1”部分没有内容</translation>
    </message>
    <message>
        <source>The section “%1” does not stand in its place</source>
        <translation>“%1”部分的位置不对</translation>
    </message>
    <message>
        <source>The section “%1” is missing</source>
        <translation>缺少“%1”部分</translation>
    </message>
    <message>
        <source>The section title is printed “%1”, the official wording is “%2”</source>
        <translation>标题印作“%1”，规范表述为“%2”</translation>
    </message>
    <message>
        <source>: “%1”</source>
        <translation>：“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>List of indicators</source>
        <translation>指标表</translation>
    </message>
    <message>
        <source>last year&apos;s %1</source>
        <translation>上年%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 is %3</source>
        <translation>%1，%2为 %3</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, but %2 is %3 (off by %4)</source>
        <translation>%1，而%2为 %3（相差 %4）</translation>
    </message>
    <message>
        <source>%1, but %2 (off by %3)</source>
        <translation>%1，而%2（相差 %3）</translation>
    </message>
    <message>
        <source>; not filled in and taken as 0: %1</source>
        <translation>；未填写、按 0 计：%1</translation>
    </message>
    <message>
        <source>; %1, but no number there makes the sum hold</source>
        <translation>；%1，但填任何数都不能使等式成立</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2</source>
        <translation>
            <numerusform>%1（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, so that the sum cannot be checked</source>
        <translation>%1，无法核对</translation>
    </message>
    <message>
        <source>%1, the parts make %2</source>
        <translation>%1，各项之和为 %2</translation>
    </message>
    <message>
        <source>the sum holds, but it was used to tell which number belongs to which cell, so that it confirms nothing; compare with the original</source>
        <translation>等式成立，但判定数字所属单元格时已用到这一等式，不能作为核对依据，请与原文比对</translation>
    </message>
    <message>
        <source>the document does not print %1, which the sum needs</source>
        <translation>文件中没有%1，无法核对</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject: what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 and %2: %3 missing</source>
        <translation>%1 与 %2，尚缺 %3</translation>
    </message>
    <message>
        <source>%1 ≠ %2, off by %3</source>
        <translation>%1 ≠ %2，相差 %3</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as if accepted. Check that this is the version that is meant.</source>
        <translation>文件中有修订标记，已按接受全部修订读取。请确认是要校核的版本。</translation>
    </message>
    <message>
        <source>The document seems to be cut off: its end is missing. Ask for the complete file.</source>
        <translation>文件似乎不完整，缺少结尾。请索取完整文件。</translation>
    </message>
    <message>
        <source>The file holds hidden text, which was not read.</source>
        <translation>文件中有隐藏文字，未予读取。</translation>
    </message>
    <message>
        <source>The file holds pictures. Numbers in a picture cannot be read; compare them by eye.</source>
        <translation>文件中有图片。图片中的数字无法读取，请人工比对。</translation>
    </message>
    <message>
        <source>Some characters could not be decoded. If the text looks wrong, choose another text encoding.</source>
        <translation>有些字符无法解码。如文字显示不正确，请选择其他文字编码。</translation>
    </message>
    <message>
        <source>The text encoding was guessed (%1). If the text looks wrong, choose another one.</source>
        <translation>文字编码是推测的（%1）。如文字显示不正确，请选择其他编码。</translation>
    </message>
    <message>
        <source>Headings of tables follow one another with no table between them; the tables may have been pictures.</source>
        <translation>表格标题相连，其间没有表格，表格可能是图片。</translation>
    </message>
    <message>
        <source>Row total</source>
        <translation>行合计</translation>
    </message>
    <message>
        <source>Total of the results</source>
        <translation>办理结果合计</translation>
    </message>
    <message>
        <source>Balance of received and processed</source>
        <translation>收办平衡</translation>
    </message>
    <message>
        <source>Total of the outcomes</source>
        <translation>复议诉讼合计</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>分项之和</translation>
    </message>
    <message>
        <source>Part not above the whole</source>
        <translation>分项不大于总项</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Unit of an amount</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Blank cells</source>
        <translation>空白单元格</translation>
    </message>
    <message>
        <source>Bounds between columns</source>
        <translation>列间大小关系</translation>
    </message>
    <message>
        <source>Power to make 规章</source>
        <translation>规章制定权</translation>
    </message>
    <message>
        <source>Column filled by mistake</source>
        <translation>错列填写</translation>
    </message>
    <message>
        <source>Requests carried over from last year</source>
        <translation>上年结转衔接</translation>
    </message>
    <message>
        <source>Documents in force since last year</source>
        <translation>现行有效件数衔接</translation>
    </message>
    <message>
        <source>Items of last year</source>
        <translation>上年项目数衔接</translation>
    </message>
    <message>
        <source>Text copied from last year</source>
        <translation>沿用上年文字</translation>
    </message>
    <message>
        <source>Number in the text</source>
        <translation>正文数字</translation>
    </message>
    <message>
        <source>Percentage in the text</source>
        <translation>正文百分比</translation>
    </message>
    <message>
        <source>Year in the text</source>
        <translation>正文年份</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>正文个人信息</translation>
    </message>
    <message>
        <source>Wording of a label</source>
        <translation>标签用语</translation>
    </message>
    <message>
        <source>Rows and columns of the form</source>
        <translation>表式行列</translation>
    </message>
    <message>
        <source>Statutory table</source>
        <translation>规定表格</translation>
    </message>
    <message>
        <source>Form of the year</source>
        <translation>年度表式</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>报告章节</translation>
    </message>
    <message>
        <source>Numbers without a cell</source>
        <translation>未归位数字</translation>
    </message>
    <message>
        <source>Relation of the office&apos;s own</source>
        <translation>本单位自定勾稽关系</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更正前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>核对：%1</translation>
    </message>
    <message>
        <source>Corrected. Before: %1. As printed: %2</source>
        <translation>已更正。更正前：%1。原文：%2</translation>
    </message>
    <message>
        <source>%1. As printed: %2</source>
        <translation>%1。原文：%2</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>“%1” is protected: it needs a password, or the one given is wrong. Give the right password, or save a copy without one.</source>
        <translation>“%1”有密码保护：需要密码，或所给密码不对。请提供正确的密码，或另存一份不加密的文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Open it in the program that wrote it and save it again, or ask for a new copy.</source>
        <translation>“%1”已损坏，无法读取。请用原来的程序打开并重新保存，或索取新的文件。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot be read here. Save it as DOCX, HTML or plain text.</source>
        <translation>“%1”的文件类型不受支持。请另存为 DOCX、HTML 或纯文本。</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages and no text. Ask for the file that was printed, or recognise its text with another program first.</source>
        <translation>“%1”只有页面图片，没有文字。请索取打印前的电子文件，或先用其他程序识别文字。</translation>
    </message>
    <message>
        <source>“%1” holds no text. Check that it is the file that is meant.</source>
        <translation>“%1”中没有文字。请确认文件是否正确。</translation>
    </message>
    <message>
        <source>“%1” is larger than a report can be and was not read. Copy the report into a file of its own.</source>
        <translation>“%1”超出报告应有的大小，未予读取。请将报告另存为单独的文件。</translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was stopped. Save it in another format, DOCX or plain text for example, and try again.</source>
        <translation>读取“%1”用时过长，已停止。请另存为其他格式（如 DOCX 或纯文本）后重试。</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be opened. Check its name and that you may read it.</source>
        <translation>“%1”不存在或无法打开。请检查文件名和读取权限。</translation>
    </message>
    <message>
        <source>Work on “%1” was stopped, as you asked.</source>
        <translation>已按要求停止处理“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written; a file that stood there is unchanged. Choose another folder.</source>
        <translation>“%1”无法写入；原有文件未受影响。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”; a file that stood there is unchanged. Free some space or choose another disk.</source>
        <translation>空间不足，无法写入“%1”；原有文件未受影响。请清理空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>“%1” must not be written: its folder is missing or read-only, or it is one of the files that were read. Choose another name or folder.</source>
        <translation>不能写入“%1”：文件夹不存在或只读，或者它就是读入的文件。请换一个文件名或文件夹。</translation>
    </message>
    <message>
        <source>The program&apos;s own data about the forms are inconsistent (“%1”). Install the program again.</source>
        <translation>程序自带的表式数据不一致（“%1”）。请重新安装程序。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a profile. Correct the line that is named.</source>
        <translation>“%1”不能用作配置文件。请改正所指出的那一行。</translation>
    </message>
    <message>
        <source>“%1” is in an old format, for which LibreOffice is needed. Install LibreOffice, or save the file as DOCX.</source>
        <translation>“%1”是旧格式文件，读取时需要 LibreOffice。请安装 LibreOffice，或将文件另存为 DOCX。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Try again when it has been saved.</source>
        <translation>“%1”在读取过程中被改动，可能正在保存。请待保存完成后重试。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>无法核对</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未印出</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>短横线</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法识读</translation>
    </message>
    <message>
        <source>%1, the sum needs %2 more</source>
        <translation>%1，等式尚缺 %2</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1：“%2”不是数字</translation>
    </message>
    <message>
        <source>The year of the report cannot be told, so it is open which form it has to follow</source>
        <translation>无法判定报告年度，因此无法判定应使用哪种表式</translation>
    </message>
    <message>
        <source>The forms of different years are mixed: %1</source>
        <translation>混用了不同年份的表式：%1</translation>
    </message>
    <message>
        <source>No statutory form was prescribed yet for this year; these tables follow a later one: %1</source>
        <translation>该年度尚无统一规定的表式，以下表格使用了以后年度的表式：%1</translation>
    </message>
    <message>
        <source>A report about this year follows the form of %1, but not so here: %2</source>
        <translation>本年度报告应使用 %1 年表式，而以下表格未按该表式：%2</translation>
    </message>
    <message>
        <source>Review of the report of %1 for %2</source>
        <translation>%1%2年政府信息公开工作年度报告校核意见</translation>
    </message>
    <message>
        <source>Review of the report of %1</source>
        <translation>%1政府信息公开工作年度报告校核意见</translation>
    </message>
    <message>
        <source>The review found nothing to report.</source>
        <translation>经校核，未发现问题。</translation>
    </message>
    <message>
        <source>The review found the following (%1). Please check and correct:</source>
        <translation>经校核，发现以下 %1 个问题，请核实修改：</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表：%1</translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Should be: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>corrected by the reviewer</source>
        <translation>校核人更正</translation>
    </message>
    <message>
        <source>A sum told that the number belongs here; compare with the original</source>
        <translation>所属单元格由勾稽关系判定，请与原文比对</translation>
    </message>
    <message>
        <source>Printed beside the number: %1</source>
        <translation>数字旁另注：%1</translation>
    </message>
    <message>
        <source>%1, if the other numbers of the sum are right</source>
        <translation>%1（如其余各数无误）</translation>
    </message>
    <message>
        <source>%1: “%2” has not all cells of the form</source>
        <translation>%1：“%2”缺少表式规定的单元格</translation>
    </message>
    <message>
        <source>the report to compare with is not the one of the year before</source>
        <translation>用来比对的报告不是上一年度的报告</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>none, but the text or form of the report</source>
        <translation>正文与体例</translation>
    </message>
    <message>
        <source>The text says %1%, but in the table %3 / %4 makes %2%%5</source>
        <translation>正文为 %1%，而按表中数字，%3 / %4 应为 %2%%5</translation>
    </message>
    <message>
        <source>The text holds what looks like the identity card, mobile phone or bank card number of a person; it must not be published</source>
        <translation>正文中疑有个人身份证、手机或银行卡号码，不得公开</translation>
    </message>
    <message>
        <source>Besides, %1 checks could not be made, because it cannot be told which number belongs to which cell.</source>
        <translation>另有 %1 项因无法判定数字所属单元格而未能核对。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各单位</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Addends %1</source>
        <translation>明细 %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>汇总数</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>本级报告</translation>
    </message>
    <message>
        <source>Possible explanation</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>the own report may lack %1</source>
        <translation>本级报告可能漏计%1</translation>
    </message>
    <message>
        <source>the own report may count %1 twice</source>
        <translation>本级报告可能重复计入%1</translation>
    </message>
    <message>
        <source>no number is known from %1</source>
        <translation>%1 未填数</translation>
    </message>
    <message>
        <source>in none of the sums: no statutory table was found</source>
        <translation>未计入汇总：没有找到法定表格</translation>
    </message>
    <message>
        <source>mixes two forms; each table is in the sum of its own form</source>
        <translation>混用两种表式；各表按其表式分别汇总</translation>
    </message>
    <message>
        <source>a report of this issuer and year came before</source>
        <translation>此前已有该单位同一年度的报告</translation>
    </message>
    <message>
        <source>has local rows, which are in none of the sums</source>
        <translation>有自设行，未计入汇总</translation>
    </message>
    <message>
        <source>Some corrections of the review were not applied, because something else is printed in their cells now: %1. Look at these cells.</source>
        <translation>校核中的部分更正未能应用，因为这些单元格现在印的是别的内容：%1。请核对这些单元格。</translation>
    </message>
    <message>
        <source>“%1” was saved by a later version of Gouji. Install that version to open it.</source>
        <translation>“%1”由更新版本的勾稽保存，请安装该版本后再打开。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>The numbers stand one place off: %1</source>
        <translation>数字错位一格：%1</translation>
    </message>
    <message>
        <source>Exchanged with each other: %1</source>
        <translation>互相填反：%1</translation>
    </message>
    <message>
        <source>One number is split over two cells: %1</source>
        <translation>一个数被拆到两格：%1</translation>
    </message>
    <message>
        <source>Two numbers are joined in one cell: %1</source>
        <translation>两个数连成一格：%1</translation>
    </message>
    <message>
        <source>Counted in the wrong column: %1</source>
        <translation>申请人类别归错列：%1</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>补填 %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>cell: before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>a smaller correction may exist; the search was ended before the proof</source>
        <translation>可能还有更小的修改；搜索未及证明即已结束</translation>
    </message>
    <message>
        <source>the only correction as small as this</source>
        <translation>唯一的最小修改</translation>
    </message>
    <message>
        <source>one of several that are equally small</source>
        <translation>同样小的几种修改之一</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>There are more alternatives of the same size.</source>
        <translation>还有更多同样大小的修改方案。</translation>
    </message>
    <message>
        <source>The search was ended by the clock; on a faster or idle computer it may find more.</source>
        <translation>搜索因超时结束；在较快或空闲的电脑上可能找到更多。</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Where the mistake comes from</source>
        <translation>错误来源</translation>
    </message>
    <message>
        <source>Resolves findings No.</source>
        <translation>解决问题序号</translation>
    </message>
    <message>
        <source>Possible correction: %1</source>
        <translation>可能的更正：%1</translation>
    </message>
    <message>
        <source>The smallest correction that makes the sums hold: %1</source>
        <translation>使勾稽关系成立的最小更正：%1</translation>
    </message>
    <message>
        <source>The original shows the suggested number: read the cell again.</source>
        <translation>原文中就有建议的数：请对照原文重新识读该格。</translation>
    </message>
    <message>
        <source>The report itself says so: ask the department.</source>
        <translation>报告原文即如此：请向报送单位核实。</translation>
    </message>
    <message>
        <source>%1: so many numbers do not fit that suggestions would be guesswork. Read the table again from the original, or ask the department for the file.</source>
        <translation>%1：不相符的数过多，逐格建议只能是猜测。请从原文重新读取该表，或向报送单位索取原始文件。</translation>
    </message>
    <message>
        <source>%1: the cells that were confirmed or corrected contradict each other. Look at them again.</source>
        <translation>%1：已确认或已更正的单元格互相矛盾，请再核对。</translation>
    </message>
    <message>
        <source>probably misclassified: “%1” and “%2” are off by %3 in opposite directions, while the column of totals is right</source>
        <translation>疑似归类错误：总计列无误，而“%1”与“%2”各差 %3、方向相反</translation>
    </message>
    <message>
        <source>probably swapped digits: “%1” would have to be %3 instead of %2</source>
        <translation>疑似数字颠倒：“%1”应为 %3，而非 %2</translation>
    </message>
    <message>
        <source>probably a shifted row: “%1” and “%2” hold the same numbers</source>
        <translation>疑似错行：“%1”与“%2”两行数字完全相同</translation>
    </message>
    <message>
        <source>probably a split number: %2 in “%1” and %4 in “%3” join into the missing %5</source>
        <translation>疑似数字被拆开：“%1”的 %2 与“%3”的 %4 合起来正是所缺的 %5</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Findings of all drafts.xlsx</source>
        <translation>全部问题汇总.xlsx</translation>
    </message>
    <message>
        <source>The file holds several reports, and only one of them was read. The others: %1.</source>
        <translation>文件中有多份报告，只读取了其中一份。其余为：%1。</translation>
    </message>
    <message>
        <source>“%1” holds fewer reports than the number asked for. Ask for one of those.</source>
        <translation>“%1”中没有这么多份报告，请改选其中已有的一份。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>this is no JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>“schema” is not “%1”</source>
        <translation>“schema”不是“%1”</translation>
    </message>
    <message>
        <source>there is no setting “%1”</source>
        <translation>没有名为“%1”的设置</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>there is no cell “%1”</source>
        <translation>没有单元格“%1”</translation>
    </message>
    <message>
        <source>the severity of “%1” is none of “error”, “warning” and “info”</source>
        <translation>“%1”的级别不是“error”“warning”“info”之一</translation>
    </message>
    <message>
        <source>“amount_tolerance” is no number from 0 to %1</source>
        <translation>“amount_tolerance”不是 0 到 %1 之间的数</translation>
    </message>
    <message>
        <source>“relations” is no list of objects</source>
        <translation>“relations”不是由对象组成的列表</translation>
    </message>
    <message>
        <source>a relation has no “id” of its own</source>
        <translation>有一条关系没有自己的“id”</translation>
    </message>
    <message>
        <source>“%1” names no cells</source>
        <translation>“%1”没有列出单元格</translation>
    </message>
    <message>
        <source>“%1” holds something else than texts</source>
        <translation>“%1”中有不是文字的内容</translation>
    </message>
    <message>
        <source>“%1” is no list</source>
        <translation>“%1”不是列表</translation>
    </message>
    <message>
        <source>“%1” is no object</source>
        <translation>“%1”不是对象</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 Numbers without a cell (%n): %3</source>
        <translation>
            <numerusform>%1：%2未归位的数字 %n 个：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>subject, the rule about it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Lines that repeat earlier ones were dropped from this text before it came here, so that it cannot be told which number belongs to which cell, and none was filled in: get the original file.</source>
        <translation>这份文本中与前文重复的行已被删除，无法判定各数字属于哪个单元格，因此未填入任何数值：请索取原始文件。</translation>
    </message>
    <message>
        <source>The numbers printed there do not fit the cells of the row one to one, so that it cannot be told which belongs where, and none was filled in: compare with the original file.</source>
        <translation>该行印出的数字与单元格不能一一对应，无法判定各自属于哪一格，因此未填入：请对照原始文件。</translation>
    </message>
    <message>
        <source>The statutory table “%1” is missing; it may be a picture, or was left out: look at the original file</source>
        <translation>缺少规定的表格“%1”；可能是图片，也可能漏附：请查看原始文件</translation>
    </message>
    <message>
        <source>%1 (report %2 of %3)</source>
        <translation>%1（第 %2 份，共 %3 份报告）</translation>
    </message>
    <message>
        <source>This note is about report %1 of the %2 reports that the file holds.</source>
        <translation>本意见针对该文件中的第 %1 份报告（文件共含 %2 份报告）。</translation>
    </message>
    <message>
        <source>report %1 of the %2 in the file; the others are not counted</source>
        <translation>文件中的第 %1 份报告（共 %2 份）；其余未计入</translation>
    </message>
</context>
<context>
    <name>gouji::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste as New Report</source>
        <translation>粘贴为新报告(&amp;P)</translation>
    </message>
    <message>
        <source>Excel &amp;Workbook…</source>
        <translation>Excel 工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Note to the Department…</source>
        <translation>校核意见(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close Report</source>
        <translation>关闭报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit Cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as &amp;Note</source>
        <translation>复制校核意见(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find in the Original</source>
        <translation>在原文中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>下一窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>上一窗格(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;Table</source>
        <translation>下一张表(&amp;T)</translation>
    </message>
    <message>
        <source>Previous Ta&amp;ble</source>
        <translation>上一张表(&amp;B)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Gouji</source>
        <translation>关于勾稽(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save Review</source>
        <translation>保存校核(&amp;S)</translation>
    </message>
    <message>
        <source>Save Review &amp;As…</source>
        <translation>校核另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Accept the Suggestion</source>
        <translation>采纳修改建议(&amp;A)</translation>
    </message>
    <message>
        <source>The Report &amp;Says So</source>
        <translation>原文如此(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dismiss, with a Reason</source>
        <translation>排除并说明理由(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>暂缓(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重新待处理(&amp;R)</translation>
    </message>
    <message>
        <source>Add a &amp;Note</source>
        <translation>添加备注(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;Cell of the Relation</source>
        <translation>勾稽关系的下一单元格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to Cell…</source>
        <translation>转到单元格(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;History of the Cell</source>
        <translation>该单元格的历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;vert the Step Selected in the History</source>
        <translation>撤回历史中选定的一步(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;Last Year&apos;s Report…</source>
        <translation>打开上年报告(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove Last Year&apos;s Report</source>
        <translation>移除上年报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose Profile…</source>
        <translation>选择配置文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Without Profile</source>
        <translation>不使用配置文件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>PD&amp;F of the Review…</source>
        <translation>校核结果 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>Open C&amp;ampaign…</source>
        <translation>打开集中校核(&amp;A)…</translation>
    </message>
    <message>
        <source>Other Report in the &amp;File…</source>
        <translation>文件中的其他报告(&amp;F)…</translation>
    </message>
    <message>
        <source>Reason for the Correc&amp;tion…</source>
        <translation>更正理由(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;heck These First</source>
        <translation>请先核对(&amp;H)</translation>
    </message>
    <message>
        <source>Numbers without a P&amp;lace</source>
        <translation>未归位数字(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gouji::AddendsPane</name>
    <message>
        <source>Addends</source>
        <translation>加数</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Click a sum to see its addends.</source>
        <translation>点选一个汇总数，查看它由哪些数相加而成。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>gouji::CampaignActions</name>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Last Year&apos;s Folder…</source>
        <translation>上年报告文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Expected Issuers…</source>
        <translation>应报单位(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Read All Again</source>
        <translation>全部重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Review Draft</source>
        <translation>校核报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next Undecided</source>
        <translation>下一份未处理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新到(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In Review</source>
        <translation>校核中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sent Back</source>
        <translation>已退回(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Handed in Again</source>
        <translation>重新报送(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ready</source>
        <translation>已就绪(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name Last Year…</source>
        <translation>上年名称(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Notes to the Departments…</source>
        <translation>各单位校核意见(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Sum of the Reports</source>
        <translation>汇总各报告(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gouji::CampaignCharts</name>
    <message>
        <source>Findings by rule</source>
        <translation>问题按规则</translation>
    </message>
    <message>
        <source>Findings by issuer</source>
        <translation>问题按单位</translation>
    </message>
    <message>
        <source>Requests by outcome</source>
        <translation>申请按办理结果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>gouji::CampaignController</name>
    <message>
        <source>Folder of drafts</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>The campaign is shown, but what is done in it will not be kept.</source>
        <translation>可以查看，但所做的操作不会保存。</translation>
    </message>
    <message>
        <source>Single files: the campaign is not kept. Open a folder to keep it.</source>
        <translation>单独的文件：状态不会保存。打开文件夹即可保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>No other draft is undecided.</source>
        <translation>没有其他未处理的报告。</translation>
    </message>
    <message>
        <source>Last year&apos;s reports</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>Choose last year&apos;s folder first.</source>
        <translation>请先选择上年报告文件夹。</translation>
    </message>
    <message>
        <source>What was “%1” called last year?</source>
        <translation>“%1”上年叫什么？</translation>
    </message>
    <message>
        <source>drafts for the export</source>
        <translation>要导出的报告</translation>
    </message>
</context>
<context>
    <name>gouji::CampaignServices</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……另有 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::CampaignWindow</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>列出 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n 份未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 份无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>集中校核(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>报告(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mark as</source>
        <translation>标记为(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未报单位</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>No draft is listed.</source>
        <translation>没有列出报告。</translation>
    </message>
    <message>
        <source>Drop a folder of drafts here, or open one. Nothing leaves this computer.</source>
        <translation>将报告文件夹拖到这里，或打开一个文件夹。数据不会离开本机。</translation>
    </message>
    <message>
        <source>%1 — Campaign — Gouji</source>
        <translation>%1 — 集中校核 — 勾稽</translation>
    </message>
    <message>
        <source>Campaign — Gouji</source>
        <translation>集中校核 — 勾稽</translation>
    </message>
</context>
<context>
    <name>gouji::CellBar</name>
    <message>
        <source>Selected cell</source>
        <translation>所选单元格</translation>
    </message>
    <message>
        <source>Select a cell to see it in the original.</source>
        <translation>选中一个单元格，即可在原文中看到它。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…… 另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::CellEditing</name>
    <message>
        <source>This is not a number: %1</source>
        <translation>这不是数字：%1</translation>
    </message>
    <message>
        <source>A whole number is expected here, without decimals.</source>
        <translation>此处应填整数，不能有小数。</translation>
    </message>
    <message>
        <source>A negative number is not possible here.</source>
        <translation>此处不能填负数。</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 改为 %2</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清空 %1</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>清空 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted. %1: %2</source>
        <translation>未粘贴任何内容。%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 in %2</source>
        <translation>将 %1 放入%2</translation>
    </message>
</context>
<context>
    <name>gouji::CellFinder</name>
    <message>
        <source>Go to Cell</source>
        <translation>转到单元格</translation>
    </message>
    <message>
        <source>Words of the row and the column</source>
        <translation>行名、列名中的字词</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
</context>
<context>
    <name>gouji::CellText</name>
    <message>
        <source>%1 (local row)</source>
        <translation>%1（自增行）</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>值：%1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>原值：%1</translation>
    </message>
    <message>
        <source>Printed as: %1</source>
        <translation>原文写作：%1</translation>
    </message>
    <message>
        <source>Note beside it: %1</source>
        <translation>旁注：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Confirmed: so printed</source>
        <translation>已确认：原文如此</translation>
    </message>
    <message>
        <source>Reviewer&apos;s note: %1</source>
        <translation>校核备注：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Placed by hand; printed as: %1</source>
        <translation>人工放入；原文为：%1</translation>
    </message>
    <message>
        <source>Type the number, or drag it here from “Numbers without a place”.</source>
        <translation>可直接输入，或从“未归位数字”中拖到这里。</translation>
    </message>
    <message>
        <source>Confidence %1: %2</source>
        <translation>可信度 %1：%2</translation>
    </message>
    <message>
        <source>Printed as: %1, converted to 万元</source>
        <translation>原文写作：%1（已换算为万元）</translation>
    </message>
</context>
<context>
    <name>gouji::ChangesPane</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>There is only one version of this draft.</source>
        <translation>这份报告只有一个版本。</translation>
    </message>
    <message>
        <source>Select a draft to see what its new version changed.</source>
        <translation>选择一份报告，查看新版本改动了什么。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the new version differs in %n cell(s).</source>
        <translation>
            <numerusform>%1：新版本有 %n 处不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::ChartSource</name>
    <message>
        <source>Granted</source>
        <translation>予以公开</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>部分公开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予公开</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>无法提供</translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation>不予处理</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他处理</translation>
    </message>
    <message>
        <source>Reconsideration</source>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>Direct suits</source>
        <translation>直接起诉</translation>
    </message>
    <message>
        <source>Suits after reconsideration</source>
        <translation>复议后起诉</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>新收</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>办理总计</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
</context>
<context>
    <name>gouji::ChartsPane</name>
    <message>
        <source>Results by kind and applicant</source>
        <translation>办理结果（按类别和申请人）</translation>
    </message>
    <message>
        <source>Disputes by outcome</source>
        <translation>复议诉讼（按结果）</translation>
    </message>
    <message>
        <source>This year and last year</source>
        <translation>本年与上年</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
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
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>There is nothing but zeros to show.</source>
        <translation>数据全为 0，没有可显示的内容。</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>category, series: value</comment>
        <translation>%1·%2：%3</translation>
    </message>
</context>
<context>
    <name>gouji::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>gouji::CheckFirstModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>gouji::ComparisonModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>增减率</translation>
    </message>
</context>
<context>
    <name>gouji::ComparisonPane</name>
    <message>
        <source>Open last year&apos;s report…</source>
        <translation>打开上年报告…</translation>
    </message>
    <message>
        <source>Remove last year&apos;s report</source>
        <translation>移除上年报告</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>与上年比较</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>只看有变化的</translation>
    </message>
    <message>
        <source>No report of last year</source>
        <translation>尚无上年报告</translation>
    </message>
    <message>
        <source>Open last year&apos;s report, or drop its file here.</source>
        <translation>请打开上年报告，或将文件拖到此处。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The reports have no cell in common that differs.</source>
        <translation>两份报告共有的单元格没有差异。</translation>
    </message>
</context>
<context>
    <name>gouji::ConfidenceText</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The original does not tell which number belongs here (0 %)</source>
        <translation>原文无法说明哪个数字属于此处（0%）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>evidence, its share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>an empty cell of its row was found by counting separators</source>
        <translation>本行的空白单元格是按分隔符推算的</translation>
    </message>
    <message>
        <source>only the sums tell that the number belongs here</source>
        <translation>仅凭勾稽关系推定数字属于此处</translation>
    </message>
    <message>
        <source>the label of its row is mistyped or was not recognised</source>
        <translation>本行标签有误或未能识别</translation>
    </message>
</context>
<context>
    <name>gouji::Controller</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Your work is not being kept on disk; save it soon. %1</source>
        <translation>您的工作未能自动保存到磁盘，请尽快保存。%1</translation>
    </message>
    <message>
        <source>Something else is printed now; these were not applied:</source>
        <translation>现在印的是别的内容，以下各项未能应用：</translation>
    </message>
    <message>
        <source>Reviews (*%1)</source>
        <translation>校核文件 (*%1)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>gouji::CorrectionsModel</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>gouji::DecisionText</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>So printed</source>
        <translation>原文如此</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: note</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gouji::DialogPrompts</name>
    <message>
        <source>Reports (*.txt *.htm *.html *.docx *.doc *.wps *.pdf *.gouji)</source>
        <translation>报告 (*.txt *.htm *.html *.docx *.doc *.wps *.pdf *.gouji)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃更正(&amp;D)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>About Gouji</source>
        <translation>关于勾稽</translation>
    </message>
    <message>
        <source>&lt;b&gt;Gouji 勾稽 %1&lt;/b&gt;&lt;p&gt;Reviews annual reports on the disclosure of government information: the original beside the statutory tables, and every relation that does not hold.&lt;/p&gt;&lt;p&gt;Everything stays on this computer. Licence: GPL 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;勾稽 Gouji %1&lt;/b&gt;&lt;p&gt;校核政府信息公开工作年度报告：原文与法定表格并列显示，不成立的勾稽关系逐一标明。&lt;/p&gt;&lt;p&gt;所有内容只留在本机。许可证：GPL 3 或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Review not saved</source>
        <translation>校核尚未保存</translation>
    </message>
    <message>
        <source>The review of “%1” has not been saved.</source>
        <translation>“%1”的校核尚未保存。</translation>
    </message>
    <message>
        <source>If you discard it, corrections and verdicts are lost.</source>
        <translation>如果放弃，更正和处理意见将会丢失。</translation>
    </message>
    <message>
        <source>Reviewed before</source>
        <translation>曾经校核过</translation>
    </message>
    <message>
        <source>“%1” has changed since it was reviewed.</source>
        <translation>“%1”在校核之后有改动。</translation>
    </message>
    <message>
        <source>There is a review of “%1”.</source>
        <translation>“%1”已有校核。</translation>
    </message>
    <message>
        <source>Corrections and verdicts can be carried over wherever the same is printed as before; the others will be listed.</source>
        <translation>凡印刷内容与以前相同之处，可以沿用更正和处理意见；其余的将逐一列出。</translation>
    </message>
    <message>
        <source>&amp;Carry Over</source>
        <translation>沿用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the Earlier Review</source>
        <translation>打开原来的校核(&amp;O)</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>继续(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Start Anew</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>Work not saved</source>
        <translation>有未保存的工作</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) had not been saved when the program ended.</source>
        <translation>
            <numerusform>程序结束时有 %n 份校核尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>Open last year&apos;s report</source>
        <translation>打开上年报告</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择配置文件</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>gouji::DifferencesPane</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>汇总数</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>本级报告</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Possible explanation</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Compare the sums with the report that the district made itself.</source>
        <translation>将汇总数与本级自己的报告逐格比较。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n cell(s) differ.</source>
        <translation>
            <numerusform>%1：%n 个单元格中有 %2 个不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of it have no sum on the same form.</source>
        <translation>
            <numerusform>其中 %n 张表没有同一表式的汇总数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Own Report…</source>
        <translation>本级报告…</translation>
    </message>
    <message>
        <source>Differences from the own report</source>
        <translation>与本级报告的差异</translation>
    </message>
</context>
<context>
    <name>gouji::DraftFilterBar</name>
    <message>
        <source>List all drafts again</source>
        <translation>重新列出全部报告</translation>
    </message>
    <message>
        <source>Search by name, pinyin or file</source>
        <translation>按名称、拼音或文件名搜索</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>仅未处理</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Grouped by state</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>Grouped by form</source>
        <translation>按表式分组</translation>
    </message>
    <message>
        <source>Grouped by year</source>
        <translation>按年度分组</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>gouji::DraftTexts</name>
    <message>
        <source>New</source>
        <translation>新到</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>校核中</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Handed in again</source>
        <translation>重新报送</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混用</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标表</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>予以公开</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>部分公开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予公开</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>无法提供</translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation>不予处理</translation>
    </message>
    <message>
        <source>Other outcome</source>
        <translation>其他处理</translation>
    </message>
    <message>
        <source>%1 (report %2 of %3)</source>
        <translation>%1（第 %2 份，共 %3 份报告）</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n report(s), of which one is counted here. Open it to choose another:</source>
        <translation>
            <numerusform>该文件含 %n 份报告，这里只统计其中一份。打开后可选择另一份：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::DraftsModel</name>
    <message>
        <source>Form: %1</source>
        <translation>表式：%1</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>年度不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>gouji::EntryText</name>
    <message>
        <source>Judged</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Undone: no. %1</source>
        <translation>撤销第 %1 条</translation>
    </message>
    <message>
        <source>Redone: no. %1</source>
        <translation>重做第 %1 条</translation>
    </message>
    <message>
        <source>Reverted: no. %1</source>
        <translation>撤回第 %1 条</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: without note</source>
        <translation>%1：删除备注</translation>
    </message>
</context>
<context>
    <name>gouji::ExpectedIssuers</name>
    <message>
        <source>Who should hand in, one name a line:</source>
        <translation>应报单位，每行一个：</translation>
    </message>
    <message>
        <source>The clipboard holds no names.</source>
        <translation>剪贴板中没有名称。</translation>
    </message>
    <message>
        <source>List of issuers</source>
        <translation>单位名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>名单 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>gouji::ExportFormat</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source> - note</source>
        <comment>behind the name of a file</comment>
        <translation> - 校核意见</translation>
    </message>
</context>
<context>
    <name>gouji::Exports</name>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The note is on the clipboard.</source>
        <translation>校核意见已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>gouji::FilterBar</name>
    <message>
        <source>Verdict</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按严重程度</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>按表</translation>
    </message>
    <message>
        <source>List or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
</context>
<context>
    <name>gouji::FindingDetail</name>
    <message>
        <source>In the original</source>
        <translation>原文位置</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>备注或理由</translation>
    </message>
    <message>
        <source>So printed</source>
        <translation>原文如此</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新待处理</translation>
    </message>
    <message>
        <source>Say why the finding is no mistake, then press Enter.</source>
        <translation>请说明为何不是问题，然后按回车键。</translation>
    </message>
    <message>
        <source>Nothing stands for it in the original.</source>
        <translation>原文中没有对应内容。</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>All findings are decided.</source>
        <translation>所有问题均已处理。</translation>
    </message>
    <message>
        <source>No finding is like this.</source>
        <translation>没有符合条件的问题。</translation>
    </message>
</context>
<context>
    <name>gouji::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Numbers without a place</source>
        <translation>未归位数字</translation>
    </message>
    <message>
        <source>Every number inside the tables has found its cell.</source>
        <translation>表格内的数字都已归入单元格。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>No value has been corrected.</source>
        <translation>尚未更正任何数值。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Check these first</source>
        <translation>请先核对</translation>
    </message>
    <message>
        <source>Every value stands where its cell is beyond doubt.</source>
        <translation>所有数值的位置均可确定。</translation>
    </message>
    <message>
        <source>Compare each with the original: confirm what is printed (Ctrl+Enter), or go to the cell (Enter) and correct it.</source>
        <translation>请逐格与原文比对：与原文一致，按 Ctrl+Enter 确认；不一致，按 Enter 转到单元格更正。</translation>
    </message>
    <message>
        <source>Drag a number into the cell that it belongs to, or copy it (Ctrl+C) and paste it there (Ctrl+V).</source>
        <translation>将数字拖到它所属的单元格；也可复制（Ctrl+C），再到单元格中粘贴（Ctrl+V）。</translation>
    </message>
    <message>
        <source>A cell is confirmed as printed or corrected.</source>
        <translation>单元格只能确认为原文如此，或加以更正。</translation>
    </message>
</context>
<context>
    <name>gouji::FormTableView</name>
    <message>
        <source>Nothing was pasted: the block has %1 × %2 cells, but from here the table has only %3 × %4.</source>
        <translation>未粘贴任何内容：所粘贴的区域为 %1 × %2 个单元格，而从这里起表格只有 %3 × %4 个。</translation>
    </message>
</context>
<context>
    <name>gouji::HeaderBar</name>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Year not recognised</source>
        <translation>未识别年度</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>%1 年表式</translation>
    </message>
    <message>
        <source>Mixed forms of 2019 and 2021</source>
        <translation>2019 与 2021 年表式混用</translation>
    </message>
    <message>
        <source>Indicator list</source>
        <translation>指标清单</translation>
    </message>
    <message>
        <source>No statutory form</source>
        <translation>无法定表式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding of the text. Choose another one where characters are garbled.</source>
        <translation>文字编码。出现乱码时请改选其他编码。</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n report(s). Under re&amp;view:</source>
        <translation>
            <numerusform>本文件含 %n 份报告，正在校核(&amp;V)：</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number, shown as “?”. %1</source>
        <comment>the reason follows</comment>
        <translation>
            <numerusform>%n 个单元格未填入数字，显示为“?”。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::HistoryModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>gouji::HistoryPage</name>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Revert This Step Alone</source>
        <translation>仅撤回这一步</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>尚无任何操作。</translation>
    </message>
    <message>
        <source>All that was done, the latest first</source>
        <translation>全部操作，最新的在前</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>A later step has changed this again; revert that one first.</source>
        <translation>后来的操作又改动了这里，请先撤回那一步。</translation>
    </message>
    <message>
        <source>Give a Reason…</source>
        <translation>填写理由…</translation>
    </message>
    <message>
        <source>Select a step in the history first.</source>
        <translation>请先在历史中选中一步。</translation>
    </message>
    <message>
        <source>What this step wrote was changed again: give the later step a reason.</source>
        <translation>这一步写入的内容后来又改过，请为后来的那一步填写理由。</translation>
    </message>
</context>
<context>
    <name>gouji::Judging</name>
    <message>
        <source>Leave Open: %1</source>
        <translation>重新待处理：%1</translation>
    </message>
    <message>
        <source>So Printed: %1</source>
        <translation>原文如此：%1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>Postpone: %1</source>
        <translation>暂缓：%1</translation>
    </message>
</context>
<context>
    <name>gouji::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;System Language</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>处理(&amp;J)</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>字号(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gouji::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n 处更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s) decided</source>
        <translation>
            <numerusform>共 %n 个问题，已处理 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::MissingPane</name>
    <message>
        <source>Give the list of issuers who should hand in, and those who have not are shown.</source>
        <translation>给出应报单位名单，即可显示尚未报送的单位。</translation>
    </message>
    <message numerus="yes">
        <source>All %n expected issuer(s) have handed in.</source>
        <translation>
            <numerusform>%n 个应报单位均已报送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 expected issuers have not handed in:</source>
        <translation>%2 个应报单位中有 %1 个尚未报送：</translation>
    </message>
    <message>
        <source>Missing issuers</source>
        <translation>未报单位</translation>
    </message>
    <message>
        <source>&amp;Paste List</source>
        <translation>粘贴名单(&amp;P)</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>gouji::NotesExporter</name>
    <message>
        <source>Where to write the notes</source>
        <translation>校核意见写到哪里</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 份报告。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::OpenReview</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1: %2 → %3, but %4 is printed there</source>
        <translation>%1：%2 → %3，但那里印的是 %4</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>处理意见：%1</translation>
    </message>
</context>
<context>
    <name>gouji::OriginalView</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>gouji::PageView</name>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>gouji::Paper</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>gouji::PrintedReview</name>
    <message>
        <source>Review: %1</source>
        <translation>校核：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s) decided. What fails is printed in bold; a corrected cell shows its old and its new value.</source>
        <translation>
            <numerusform>%n 个问题中已处理 %1 个。不平衡之处以粗体显示；已更正的单元格同时列出原值和新值。</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>处理结论</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更正前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>State of %1, by %2</source>
        <translation>截至 %1，%2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes on cells</source>
        <translation>单元格备注</translation>
    </message>
</context>
<context>
    <name>gouji::ProgressStrip</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
</context>
<context>
    <name>gouji::ReasonDialog</name>
    <message>
        <source>Reason for the Correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>For example: confirmed by the department on the telephone</source>
        <translation>例如：已电话向部门核实</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>gouji::RelationsPane</name>
    <message>
        <source>Relations of the selected cell</source>
        <translation>所选单元格的勾稽关系</translation>
    </message>
    <message>
        <source>Cells that no relation covers</source>
        <translation>没有勾稽关系覆盖的单元格</translation>
    </message>
    <message>
        <source>Select a cell to see the relations that cover it.</source>
        <translation>选择一个单元格，查看覆盖它的勾稽关系。</translation>
    </message>
    <message>
        <source>%1: no relation covers this cell. Compare it with the original.</source>
        <translation>%1：没有勾稽关系覆盖此单元格，请与原文核对。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n relation(s)</source>
        <translation>
            <numerusform>%1：%n 项勾稽关系</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that no relation covers, to be compared with the original:</source>
        <translation>
            <numerusform>%n 个单元格没有勾稽关系覆盖，请与原文核对：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cell: what it holds</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gouji::ReportChoice</name>
    <message>
        <source>Each report of the file is a review of its own.</source>
        <translation>文件中的每份报告各自作为一次校核。</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewDocks</name>
    <message>
        <source>Comparison with Last Year</source>
        <translation>与上年比较</translation>
    </message>
    <message>
        <source>Relations of the Cell</source>
        <translation>单元格的勾稽关系</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation>核对(&amp;R)</translation>
    </message>
    <message>
        <source>Office &amp;Profile</source>
        <translation>单位配置(&amp;P)</translation>
    </message>
    <message>
        <source>No profile is in use</source>
        <translation>未使用配置文件</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>正在使用：%1</translation>
    </message>
</context>
<context>
    <name>gouji::ReviewView</name>
    <message>
        <source>No value has been corrected.</source>
        <translation>尚未更正任何数值。</translation>
    </message>
</context>
<context>
    <name>gouji::RollupController</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>The district&apos;s own report</source>
        <translation>本级报告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>汇总数</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv);;JSON (*.json)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
</context>
<context>
    <name>gouji::RollupWindow</name>
    <message>
        <source>Draft</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n draft(s)</source>
        <translation>
            <numerusform>%n 份报告的汇总</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hybrid(s)</source>
        <translation>
            <numerusform>%n 份混用表式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added</source>
        <translation>
            <numerusform>%n 份未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an issuer that came before</source>
        <translation>
            <numerusform>%n 份与前面的单位重复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — Gouji</source>
        <translation>%1 — 勾稽</translation>
    </message>
    <message>
        <source>&amp;Sum</source>
        <translation>汇总(&amp;S)</translation>
    </message>
    <message>
        <source>Compare with the &amp;Own Report…</source>
        <translation>与本级报告比较(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add Up Again</source>
        <translation>重新汇总(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>汇总数</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>gouji::SearchBar</name>
    <message>
        <source>Find in the original</source>
        <translation>在原文中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>gouji::Sections</name>
    <message>
        <source>2 Proactive disclosure</source>
        <translation>二、主动公开</translation>
    </message>
    <message>
        <source>3 Requests</source>
        <translation>三、依申请公开</translation>
    </message>
    <message>
        <source>4 Disputes</source>
        <translation>四、复议诉讼</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>gouji::StartPage</name>
    <message>
        <source>Open a report</source>
        <translation>打开一份报告</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or copy the report in Word, WPS or the browser and paste it. Text, web pages, Word documents and PDF can be read. Nothing leaves this computer.</source>
        <translation>把文件拖到这里，或点“打开”；也可以在 Word、WPS 或浏览器中复制报告，再粘贴到这里。可读取文本、网页、Word 文档和 PDF。所有内容只留在本机。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s) decided</source>
        <translation>
            <numerusform>共 %n 个问题，已处理 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Looking for corrections…</source>
        <translation>正在寻找修改方案……</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), and there are more</source>
        <translation>
            <numerusform>%n 条修改建议，另有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条修改建议</numerusform>
        </translation>
    </message>
    <message>
        <source>No small correction resolves this finding.</source>
        <translation>没有小的修改能解决此问题。</translation>
    </message>
    <message>
        <source>Select a finding to see how it could be resolved.</source>
        <translation>选中一个问题，查看可以如何解决。</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>按建议修改：%1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s) as suggested</source>
        <translation>
            <numerusform>按建议修改 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 to %2 as suggested</source>
        <translation>按建议将 %1 改为 %2</translation>
    </message>
    <message>
        <source>Accepts the selected suggestion (Enter; digits accept any)</source>
        <translation>采纳选中的建议（回车；数字键采纳任一条）</translation>
    </message>
</context>
<context>
    <name>gouji::SuggestionsModel</name>
    <message>
        <source>%1. %2</source>
        <comment>certainty, origin</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>修改建议</translation>
    </message>
</context>
<context>
    <name>gouji::SumTableModel</name>
    <message numerus="yes">
        <source>Sum of %n number(s)</source>
        <translation>
            <numerusform>%n 个数之和</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) without a number here</source>
        <translation>
            <numerusform>%n 份报告此处无数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Own report: %1</source>
        <translation>本级报告：%1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无数字</translation>
    </message>
</context>
<context>
    <name>gouji::TablesPane</name>
    <message>
        <source>Extracted tables</source>
        <translation>提取的表格</translation>
    </message>
    <message>
        <source>No statutory table was recognised in this document.
If the tables are pictures, they cannot be read.</source>
        <translation>未在本文档中识别出法定表格。
如果表格是图片，则无法读取。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gouji::UnplacedModel</name>
    <message>
        <source>… %1 [%2] %3 …</source>
        <comment>words before, the number, words behind</comment>
        <translation>……%1【%2】%3……</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>原文位置</translation>
    </message>
</context>
</TS>
