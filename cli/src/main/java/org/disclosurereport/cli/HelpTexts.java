package org.disclosurereport.cli;

import java.util.ListResourceBundle;
import java.util.Locale;
import org.disclosurereport.LocalizedText;

/** What {@code --help} says, both languages side by side, by the keys that picocli asks for. */
final class HelpTexts extends ListResourceBundle {
    private static final String EXIT_CODES_CHINESE = "退出码：0 没有错误；1 有报告存在未豁免的错误；2 输入无法读取或命令有误。";
    private static final String EXIT_CODES_ENGLISH =
            "Exit codes: 0 no error found; 1 some report has an error that is not waived;%n"
                    + "2 input can't be read or wrong usage.";

    private final Locale locale;

    HelpTexts(Locale locale) {
        this.locale = locale;
    }

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            text("usage.synopsisHeading", "用法：", "Usage: "),
            text("usage.parameterListHeading", "%n参数：%n", "%nParameters:%n"),
            text("usage.optionListHeading", "%n选项：%n", "%nOptions:%n"),
            text("usage.commandListHeading", "%n命令：%n", "%nCommands:%n"),
            text("mixinStandardHelpOptions.help", "显示用法。", "Show this help."),
            text("mixinStandardHelpOptions.version", "显示版本。", "Show the version."),
            text(
                    "encoding",
                    "输出的字符编码；默认终端用其自身的编码，管道和文件用 UTF-8。",
                    "Character set of the output; by default a terminal's own, and UTF-8 for pipes and files."),
            text("disclosure-report.help.usage.header", "显示某一命令的用法。", "Show the help of a command."),
            text("helpCommand.command", "命令。", "The command."),
            text("helpCommand.help", "显示用法。", "Show this help."),
            text(
                    "disclosure-report.generate-completion.usage.header",
                    "输出 bash/zsh 的命令补全脚本。",
                    "Print a completion script for bash and zsh."),
            text("disclosure-report.generate-man-page.usage.header", "输出手册页（man）。", "Print the manual page (man)."),
            text("lang", "语言：zh 中文（默认），en 英文。", "Language: zh Chinese (default), en English."),
            text(
                    "disclosure-report.usage.description",
                    "检查和转换政府信息公开工作年度报告。",
                    "Checks and converts annual reports on open government information."),
            text("disclosure-report.usage.footer", "%n" + EXIT_CODES_CHINESE, "%n" + EXIT_CODES_ENGLISH),
            text("disclosure-report.validate.usage.header", "检查报告的勾稽关系和规范性。", "Check reports."),
            text("disclosure-report.validate.usage.footer", "%n" + EXIT_CODES_CHINESE, "%n" + EXIT_CODES_ENGLISH),
            text(
                    "validate.files",
                    "要检查的文件或文件夹：JSON、网页、Word、Excel、PDF、Markdown、纯文本，每个文件一份报告；"
                            + ".ndjson 每行一份报告；- 为标准输入（一份报告）。文件种类按内容识别。",
                    "What to check, files or folders of them: JSON, web page, Word, Excel, PDF, Markdown or plain text, "
                            + "recognized by content, one report each; .ndjson holds one report per line; "
                            + "- is standard input, one report."),
            text(
                    "validate.format",
                    "输出格式：text 供人阅读（默认），json 每份报告一行，csv 每个问题一行，html 每份报告一个网页并附索引，xlsx 工作簿（总览、问题、无法读取、规则）。",
                    "Output: text for people (default), json one line per report, csv one row per finding, "
                            + "html one page per report and an index, xlsx a workbook of findings."),
            text(
                    "disclosure-report.validate.output",
                    "结果写入该文件（json、csv、xlsx）或文件夹（html）。",
                    "Write to this file (json, csv, xlsx) or folder (html)."),
            text(
                    "force",
                    "文件已存在且不是本程序写入的，也替换；输入文件从不替换。",
                    "Also replace files that this program did not write; files that are read never are."),
            text("all", "csv 和 xlsx 中没有问题的报告也占一行。", "In csv and xlsx, also write a row for reports without findings."),
            text(
                    "pages",
                    "xlsx 中链接到该文件夹中的网页，网页须由相同输入以 --format html 写成。",
                    "In xlsx, link to the pages in this folder, written by --format html of the same input."),
            text(
                    "marked",
                    "在 html、docx、xlsx、pdf、ofd 中标出问题，并批注原因。",
                    "Mark findings in html, docx, xlsx, pdf and ofd, with the reasons as comments."),
            text(
                    "fonts",
                    "pdf 和 ofd 的字体先在该文件夹中查找；默认用本机已装字体，缺少时以思源或 Noto 字体代替，并在标准错误中说明。",
                    "For pdf and ofd, look for fonts in this folder first. By default those installed are used, and Source Han or Noto for what is"
                            + " missing, which is reported on standard error."),
            text(
                    "disclosure-report.notice.usage.header",
                    "为每份需修改的报告写一份退回修改通知单。",
                    "Write a letter for each report that has to be corrected."),
            text(
                    "disclosure-report.notice.usage.description",
                    "每份通知单有 docx 和 html 两个文件；无问题的报告没有通知单。",
                    "Each letter is written as docx and html; reports without problems have none."),
            text("disclosure-report.notice.usage.footer", "%n" + EXIT_CODES_CHINESE, "%n" + EXIT_CODES_ENGLISH),
            text("disclosure-report.notice.output", "通知单写入该文件夹。", "Write letters to this folder."),
            text(
                    "template",
                    "通知单的模板（UTF-8 文本，第一行为标题），可用字段 {机关} {年度} {题目} {文件} {结果} {问题数} {问题清单}。",
                    "The template of letters (text in UTF-8, the title in the first line), with the fields {agency} {year} {title} "
                            + "{file} {verdict} {count} {findings}."),
            text("debug", "出现内部错误时显示调用栈和程序库的日志。", "Show stack traces of internal errors and what libraries log."),
            text("jobs", "同时检查的份数，默认为处理器的个数。", "How many reports to check at once; by default one per processor."),
            text(
                    "failures",
                    "无法读取的文件和行记入该文件，每行一个 JSON 对象；有 -o 时默认为 OUTPUT.failures.ndjson。",
                    "Where to record unreadable files and lines, one object of JSON per line; by default with -o "
                            + "OUTPUT.failures.ndjson."),
            text(
                    "resume",
                    "继续上次检查，须与 -o 同用；输入和选项须与上次相同。",
                    "Resume an interrupted run; needs -o and the same input and options."),
            text(
                    "config",
                    "配置文件（TOML）：停用的规则、级别、豁免、公布期限、语言、机关名单；命令行选项优先。",
                    "Configuration (TOML): rules off, severities, waivers, due dates, language, bodies; options come on top."),
            text("without", "不执行该规则，可多次使用。", "Leave out a rule; may be repeated."),
            text(
                    "severity",
                    "更改规则的级别：error、warning 或 notice，可多次使用。",
                    "Change the level of a rule: error, warning or notice; may be repeated."),
            text(
                    "waivers",
                    "豁免文件：JSON 数组，每项为 {\"ruleId\": …, \"place\": …, \"reason\": …}。",
                    "Waivers: a JSON array of {\"ruleId\": …, \"place\": …, \"reason\": …}."),
            text("quiet", "只列出有问题的报告。", "Show only reports with findings."),
            text(
                    "verbose",
                    "逐一列出无法核对之处和读取说明，并写明豁免文件所需的位置编码。",
                    "List every place that is undecided and every note on the reading, with the names of places "
                            + "that waivers need."),
            text(
                    "disclosure-report.overview.usage.header",
                    "写出一县一省的检查总览网站。",
                    "Write a site with an overview of the reports of a county or province."),
            text(
                    "disclosure-report.overview.usage.description",
                    "总览按地市、区县、年度、规则和表三的单元格统计，并列出离群值；每份报告有一页。打开 DIR 中的 index.html。",
                    "It counts by city and county, year, rule and cell of table 三 and lists outliers; each report has a page. Open "
                            + "index.html in DIR."),
            text("disclosure-report.overview.usage.footer", "%n" + EXIT_CODES_CHINESE, "%n" + EXIT_CODES_ENGLISH),
            text("disclosure-report.overview.output", "网页写入该文件夹。", "Write pages to this folder."),
            text(
                    "overview.tree",
                    "机关名单（CSV 或 JSON），据以确定机关属于哪个地市、区县；没有名单时依区划代码和机关名称。",
                    "A list of bodies (CSV or JSON) that says to which city and county each belongs; without one, region codes and names do."),
            text(
                    "disclosure-report.diagnose.usage.header",
                    "查找疑似填错的数字，提出修改建议。",
                    "Find the numbers that are likely wrong."),
            text(
                    "disclosure-report.diagnose.usage.description",
                    "只提出修改建议，不改动任何文件。",
                    "It suggests what would fit and changes nothing."),
            text(
                    "disclosure-report.diagnose.usage.footer",
                    "%n退出码：0 各表一致；1 有报告不一致，或计算量超限未得出结论；2 输入无法读取或命令有误。",
                    "%nExit codes: 0 the tables are consistent; 1 some report's are not, or the search%nwas not finished "
                            + "within its steps; 2 input can't be read or wrong usage."),
            text(
                    "diagnose.format",
                    "输出格式：text 供人阅读（默认），json 每份报告一行。",
                    "Output: text for people (default), json one line per report."),
            text(
                    "trust",
                    "认定无误的单元格，如 challenges.reconsideration.total，可多次使用。",
                    "A cell known to be right, such as challenges.reconsideration.total; may be repeated."),
            text(
                    "max-steps",
                    "每份报告的搜索步数上限，默认 20000。",
                    "How many steps the search may take per report, 20000 by default."),
            text("disclosure-report.series.usage.header", "核对同一机关相邻年度的报告。", "Compare the years of each body."),
            text(
                    "disclosure-report.series.usage.description",
                    "报告按机关归并（先按统一社会信用代码，再按名称），次序不限；问题记在后一年度的报告上。全部报告的表格和文字留在内存中，每万份约需 64 MB（-Xmx），文字长的更多。",
                    "Reports are sorted by body (its code, else its name), in any order; findings belong to the later year. Tables and "
                            + "texts of all reports are kept in memory: about 64 MB (-Xmx) per 10,000 reports, more where texts are long."),
            text("disclosure-report.series.usage.footer", "%n" + EXIT_CODES_CHINESE, "%n" + EXIT_CODES_ENGLISH),
            text(
                    "disclosure-report.consolidate.usage.header",
                    "核对政府的报告与本级部门和下级政府的合计。",
                    "Compare each government with the sum of its bodies."),
            text(
                    "disclosure-report.consolidate.usage.description",
                    "各年度分别核对；问题记在政府的报告上。全部报告的表格和文字留在内存中，每万份约需 64 MB（-Xmx），文字长的更多。",
                    "Each year by itself; findings belong to the government's report. Tables and texts of all reports are kept in memory: "
                            + "about 64 MB (-Xmx) per 10,000 reports, more where texts are long."),
            text("disclosure-report.consolidate.usage.footer", "%n" + EXIT_CODES_CHINESE, "%n" + EXIT_CODES_ENGLISH),
            text(
                    "tree",
                    "机关名单：CSV 每行“上级机关,机关”，或 JSON {\"上级机关\": [\"机关\", …]}；机关用全称或统一社会信用代码。也可写在配置文件的 [bodies] 中。",
                    "Who covers whom: CSV with parent,agency on each line, or JSON {\"parent\": [\"agency\", …]}; "
                            + "bodies by full name or code. The configuration may hold it also, under [bodies]."),
            text(
                    "predecessors",
                    "更名、合并机关的前身：CSV 以“机关,前身”为表头，或 --tree 的机关名单，表头另有“前身”一列；多个前身用 ; 或 、分隔。" + "也可写在配置文件的 [bodies] 中。",
                    "What renamed and merged bodies were before: CSV headed agency,predecessors, or a list as for --tree whose header "
                            + "has a column predecessors; several are separated by ; or 、. The configuration may hold it also, under [bodies]."),
            text(
                    "write",
                    "另将各政府本级部门和下级政府的合计写入该文件夹，每个政府每年度一份 JSON 报告。",
                    "Also write what the bodies add up to into this folder, a report in JSON for each government and year."),
            text(
                    "across.format",
                    "输出格式：text 供人阅读（默认），json 每份报告一行，csv 每个问题一行、供电子表格使用，html 网页。",
                    "Output: text for people (default), json one line per report, csv one row per finding, html pages."),
            text(
                    "disclosure-report.series.output",
                    "写入该文件，默认写到标准输出；html 写入该文件夹。",
                    "Write to this file instead of standard output; with html, pages to this folder."),
            text(
                    "disclosure-report.consolidate.output",
                    "写入该文件，默认写到标准输出；html 写入该文件夹。",
                    "Write to this file instead of standard output; with html, pages to this folder."),
            acrossVerbose("series"),
            acrossVerbose("consolidate"),
            text(
                    "disclosure-report.convert.usage.header",
                    "将报告转换为另一种格式，或将多份报告转换为数据。",
                    "Write a report in another format, or any number as data."),
            text(
                    "layout",
                    "csv 的排列：wide 每份报告一行、每格一列（默认），long 每个已填的格一行。",
                    "Rows of csv: wide one per report, a column per cell (default); long one per cell that is filled in."),
            text(
                    "to",
                    "json 缩进排版，按表格顺序；canonical 规范排版（RFC 8785），用于摘要和签名；"
                            + "html、docx、xlsx、pdf、ofd、text 为规定格式的报告；ndjson、csv 为数据，份数不限。",
                    "json: indented, in the form's order; canonical: RFC 8785, for digests and signatures; "
                            + "html, docx, xlsx, pdf, ofd, text: the official form; ndjson, csv: data, of any number of reports."),
            text("output", "写入该文件，默认写到标准输出。", "Write to this file instead of standard output."),
            text(
                    "disclosure-report.convert.output",
                    "写入该文件，默认写到标准输出；docx、xlsx、pdf 和 ofd 必须指定，- 为标准输出。",
                    "Write to this file instead of standard output; docx, xlsx, pdf and ofd need it, - is standard output."),
            text(
                    "disclosure-report.diff.usage.header",
                    "比较一份报告的两个版本，列出全部改动。",
                    "List what changed between two versions of a report."),
            text(
                    "disclosure-report.diff.usage.description",
                    "逐格比较表格，逐句比较文字；两版格式不同的，按项目名称比较。",
                    "Tables are compared cell by cell, texts by sentence; versions that use different forms by name."),
            text(
                    "disclosure-report.diff.usage.footer",
                    "%n退出码：0 两版相同；1 有改动；2 输入无法读取或命令有误。",
                    "%nExit codes: 0 the two are equal; 1 they differ; 2 input can't be read or wrong%nusage."),
            text(
                    "diff.before",
                    "修改前的报告，格式不限；- 为标准输入。",
                    "The version before, in any supported format; - is standard input."),
            text("diff.after", "修改后的报告，同上。", "The version after, likewise."),
            text(
                    "diff.format",
                    "输出格式：text 供人阅读（默认），json 一行列出全部改动，json-patch 为 RFC 6902 补丁，html 为并列两个版本的网页。",
                    "Output: text for people (default), json all changes on one line, json-patch a patch (RFC 6902), html a page with "
                            + "both versions side by side."),
            text(
                    "diff.tests",
                    "与 --format json-patch 同用：修改或删除前先核对原值，不符则整个补丁不适用。",
                    "Goes with --format json-patch: test each old value, so that another version refuses the patch."),
            text("disclosure-report.rules.usage.header", "列出全部规则。", "List the rules."),
            text(
                    "rules.format",
                    "输出格式：text（默认），json 每条规则一行，markdown 中英文对照。",
                    "Output: text (default), json one line per rule, markdown in both languages."),
            text(
                    "disclosure-report.schema.usage.header",
                    "输出 JSON Schema，或某一版表格的数据。",
                    "Print a JSON Schema, or a version of the form as data."),
            text(
                    "schema.of",
                    "哪个 JSON Schema：report 报告（默认），findings 检查、诊断和读取的结果。",
                    "Which schema: report (default), findings those of results, diagnoses and reading."),
            text(
                    "schema.form",
                    "不输出 Schema，输出该版表格的单元格、合计和算术规则，例如 2021。",
                    "Instead of a schema, print the cells, totals and linear rules of that form, such as 2021."),
        };
    }

    private Object[] acrossVerbose(String command) {
        return text(
                "disclosure-report." + command + ".verbose",
                "逐一列出无法核对之处，并写明豁免文件所需的位置编码。",
                "List every place that is undecided, with the names of places that waivers need.");
    }

    private Object[] text(String key, String chinese, String english) {
        return new Object[] {key, LocalizedText.of(chinese, english).get(locale)};
    }
}
