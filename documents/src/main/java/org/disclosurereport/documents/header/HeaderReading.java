package org.disclosurereport.documents.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.Coverage;
import org.disclosurereport.Publication;
import org.disclosurereport.ReportPeriod;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.source.Block;
import org.disclosurereport.documents.source.TextBlock;

/**
 * Reads who reports, for which year, from what stands around the sections.
 *
 * <p>The year is taken from the title, else the metadata, else the data period, else the prose, else the file's name. The
 * agency is the title's, made fuller by the metadata, else theirs, else that of the signature or the prose; words like
 * 我局 name nobody. The day of publication is the metadata's, else that of a line below the title or at the end.
 * Everything that disagrees is told.
 */
public final class HeaderReading {
    /** Whom to ask about the report. */
    private static final Pattern CONTACT =
            Pattern.compile("(疑问|咨询|意见|建议).{0,30}(联系|致电|反馈)|联系(电话|方式|地址)|(电话|邮编|地址)[:(]");

    /** That a report takes the place of another. */
    private static final Pattern REPLACES = Pattern.compile(
            "(更正|替换|代替|取代).{0,30}(报告|版本|版)|以(本|此)(报告|次|版).{0,6}为准|(原|此前|之前).{0,12}(报告|版本).{0,8}(作废|废止|停止使用)");

    private static final int HEADING_LINES = 6;
    private static final int LONGEST_HEADING = 40;

    /** Marks of sentences, of bread crumbs and of the rows of a page's head. */
    private static final String NO_HEADING = "。,;:!?>»›|_";

    /** A year with words that aren't a date's: at least three characters beside it say what it is the year of. */
    private static final Pattern YEAR_AND_MORE =
            Pattern.compile("^(?=.{8,}$).*(?:20[0-9]{2}|二[〇零○]..)年(?!1?[0-9]月|[一二三四五六七八九十]+月).*$");

    private final Optional<TitleText> pageTitle;
    private final Optional<TitleText> fileTitle;
    private final String fileName;
    private final TitleSearch search;
    private final MetadataTable table;
    private final MetadataTable captions;
    private final Map<String, String> properties;
    private final List<Line> belowTitle;
    private final List<Line> end;
    private final List<Sentence> introduction;
    private final List<Sentence> prose;
    private final List<ReadIssue> issues = new ArrayList<>();

    private HeaderReading(
            List<? extends Block> head,
            Map<String, String> properties,
            List<TextBlock> narrative,
            List<TextBlock> captions,
            List<? extends Block> tail,
            String fileName) {
        List<Line> lines = Line.of(head);
        this.captions = MetadataTable.of(Line.of(captions));
        this.properties = properties;
        this.pageTitle = Optional.ofNullable(properties.get("title")).flatMap(HeaderReading::titleOfPage);
        this.fileName = withoutFolderAndEnding(fileName);
        this.fileTitle = titleOf(this.fileName);
        this.table = MetadataTable.of(lines);
        this.search = TitleSearch.in(table.without(lines), pageTitle);
        this.belowTitle = lines.subList(search.nextLine(), lines.size());
        this.end = Line.of(tail);
        this.introduction = Sentence.of(belowTitle.stream()
                .filter(line ->
                        !MetadataTable.isParticular(line) && DateLine.of(line).isEmpty())
                .toList());
        this.prose = Sentence.of(Line.of(narrative));
    }

    /**
     * Reads the header.
     *
     * @param head every block before section 一: what the site puts around, particulars, title, introduction
     * @param properties what the document says about itself outside its text: {@code title}, {@code agency}, {@code date}
     * @param narrative the text of section 一
     * @param captions the lines between headings and tables, where 单位：… may be
     * @param tail the last blocks of the document, where a signature may stand
     * @param fileName the name of the file or its address, empty when not known; asked only when nothing else tells
     * @return what the document tells
     */
    public static Header of(
            List<? extends Block> head,
            Map<String, String> properties,
            List<TextBlock> narrative,
            List<TextBlock> captions,
            List<? extends Block> tail,
            String fileName) {
        Objects.requireNonNull(captions, "captions");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(properties, "properties");
        Objects.requireNonNull(narrative, "narrative");
        Objects.requireNonNull(tail, "tail");
        Objects.requireNonNull(fileName, "fileName");
        return new HeaderReading(head, properties, narrative, captions, tail, fileName).read();
    }

    private Header read() {
        Optional<PeriodSentence> periodSentence = PeriodSentence.find(introduction, prose);
        Optional<Told<Integer>> year = year(periodSentence);
        OptionalInt value = year.map(told -> OptionalInt.of(told.value())).orElse(OptionalInt.empty());
        Optional<AgencyName> agency = agencies().choose(issues);
        Optional<ReportPeriod> period = periodSentence.flatMap(sentence -> sentence.period(value, issues));
        Optional<LocalDate> published =
                new PublicationDate(table, properties, belowTitle, end).choose(value, year, issues);
        return new Header(
                search.title().map(TitleText::printed).or(this::otherHeading),
                agency.map(this::toAgency),
                value,
                period,
                published,
                coverage(agency),
                belowTitle.stream()
                        .filter(line -> !MetadataTable.isParticular(line)
                                && DateLine.of(line).isEmpty())
                        .filter(line ->
                                search.title().isPresent() || line.compact().indexOf('。') >= 0)
                        .map(Line::printed)
                        .collect(Collectors.joining("\n")),
                publication(),
                List.copyOf(issues));
    }

    private Agency toAgency(AgencyName name) {
        return name.toAgency()
                .withFoundedOn(FoundingSentence.find(Stream.concat(introduction.stream(), prose.stream()), name));
    }

    /**
     * A heading that isn't worded as the title of such a report, so that it can be seen what is printed in its stead: …2024年工作总结. It
     * is near the top, with a year and more than a year, and neither a sentence nor a link of the site.
     */
    private Optional<String> otherHeading() {
        return belowTitle.stream()
                .filter(line -> !line.compact().isEmpty())
                .limit(HEADING_LINES)
                .filter(line -> line.compact().length() <= LONGEST_HEADING
                        && line.folded().chars().noneMatch(c -> NO_HEADING.indexOf(c) >= 0)
                        && DateLine.of(line).isEmpty()
                        && !MetadataTable.isParticular(line)
                        && YEAR_AND_MORE.matcher(line.folded()).find())
                .findFirst()
                .map(Line::printed);
    }

    /** What is said; else a government's report covers its area, and anybody else's the body alone. */
    private Optional<Coverage> coverage(Optional<AgencyName> agency) {
        List<Coverage> said = CoverageSentence.find(introduction);
        return said.isEmpty()
                ? agency.flatMap(AgencyName::kind)
                        .map(kind -> kind == AgencyKind.GOVERNMENT ? Coverage.AREA : Coverage.BODY)
                : said.stream().findFirst().filter(any -> said.size() == 1);
    }

    private Publication publication() {
        List<Sentence> sentences = Stream.of(introduction, prose, Sentence.of(end))
                .flatMap(List::stream)
                .toList();
        return Publication.builder()
                .documentNumber(table.values(MetadataLabel.DOCUMENT_NUMBER).stream()
                        .map(Line::compact)
                        .filter(number -> number.chars().anyMatch(Character::isDigit))
                        .findFirst())
                .contact(sentences.stream()
                        .filter(sentence -> CONTACT.matcher(sentence.folded()).find())
                        .map(Sentence::printed)
                        .findFirst())
                .replaces(sentences.stream()
                        .filter(sentence -> REPLACES.matcher(sentence.folded()).find())
                        .map(Sentence::printed)
                        .findFirst())
                .build();
    }

    private Optional<Told<Integer>> year(Optional<PeriodSentence> period) {
        List<Told<Integer>> claims = new ArrayList<>();
        search.title().ifPresent(title -> addYear(title, HeaderSource.TITLE, claims));
        search.otherYears().forEach(title -> addYear(title, HeaderSource.OTHER_TITLE, claims));
        titlesInTable().forEach(title -> addYear(title, HeaderSource.METADATA, claims));
        table.values(MetadataLabel.YEAR)
                .forEach(value -> WrittenYear.find(value.folded(), 0)
                        .ifPresent(year -> claims.add(new Told<>(year.year(), HeaderSource.METADATA, value.place()))));
        pageTitle.ifPresent(title -> addYear(title, HeaderSource.PROPERTIES, claims));
        period.ifPresent(sentence ->
                sentence.year().ifPresent(year -> claims.add(new Told<>(year, HeaderSource.PERIOD, sentence.place()))));
        Optional<Told<Integer>> taken = claims.stream()
                .findFirst()
                .or(() -> mostTold(prose, HeaderSource.NARRATIVE))
                .or(() -> mostTold(introductionBeside(period), HeaderSource.INTRODUCTION))
                .or(this::yearOfFile);
        taken.filter(told -> told.source() != HeaderSource.TITLE)
                .ifPresent(told -> issues.add(told.sourceNote(HeaderField.YEAR)));
        taken.ifPresent(told -> claims.stream()
                .filter(claim -> !claim.value().equals(told.value()))
                .forEach(claim -> issues.add(told.conflict(HeaderField.YEAR, claim))));
        return taken;
    }

    /** A period that tells no single year tells none by its parts either. */
    private List<Sentence> introductionBeside(Optional<PeriodSentence> period) {
        return introduction.stream()
                .filter(sentence -> period.filter(dates -> sentence.printed().contains(dates.quote()))
                        .isEmpty())
                .toList();
    }

    private static void addYear(TitleText title, HeaderSource source, List<Told<Integer>> claims) {
        title.year().ifPresent(year -> claims.add(new Told<>(year, source, title.place())));
    }

    /** The year that prose tells most often; of several the one told first. */
    private static Optional<Told<Integer>> mostTold(List<Sentence> sentences, HeaderSource source) {
        Map<Integer, List<Told<Integer>>> years = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            Optional<WrittenYear> year = WrittenYear.find(sentence.folded(), 0);
            while (year.isPresent()) {
                if (sentence.folded().startsWith("年", year.get().end())) {
                    years.computeIfAbsent(year.get().year(), any -> new ArrayList<>())
                            .add(new Told<>(year.get().year(), source, sentence.place()));
                }
                year = WrittenYear.find(sentence.folded(), year.get().end());
            }
        }
        return years.values().stream().max(Comparator.comparingInt(List::size)).map(told -> told.get(0));
    }

    private Optional<Told<Integer>> yearOfFile() {
        String folded = Characters.fold(fileName);
        return fileTitle
                .map(TitleText::year)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .or(() -> WrittenYear.find(folded, 0).map(WrittenYear::year))
                .map(year -> new Told<>(year, HeaderSource.FILE_NAME, SourcePlace.DOCUMENT));
    }

    private AgencyChoice agencies() {
        List<Told<AgencyName>> others = new ArrayList<>();
        Optional.ofNullable(properties.get("agency"))
                .flatMap(AgencyName::whole)
                .ifPresent(name -> others.add(new Told<>(name, HeaderSource.PROPERTIES, SourcePlace.DOCUMENT)));
        others.addAll(Signature.in(end));
        others.addAll(Signature.in(belowTitle));
        SpokenAgency.compiler(introduction, HeaderSource.INTRODUCTION).ifPresent(others::add);
        SpokenAgency.compiler(prose, HeaderSource.NARRATIVE).ifPresent(others::add);
        table.values(MetadataLabel.SOURCE).forEach(value -> addName(value, others));
        captions.values(MetadataLabel.AGENCY).forEach(value -> addCaption(value, others));
        others.addAll(SpokenAgency.actors(introduction, HeaderSource.INTRODUCTION));
        others.addAll(SpokenAgency.actors(prose, HeaderSource.NARRATIVE));
        fileTitle
                .flatMap(TitleText::agency)
                .ifPresent(name -> others.add(new Told<>(name, HeaderSource.FILE_NAME, SourcePlace.DOCUMENT)));
        List<Told<AgencyName>> metadata = new ArrayList<>();
        table.values(MetadataLabel.AGENCY).forEach(value -> addName(value, metadata));
        return new AgencyChoice(titleAgency(), metadata, others);
    }

    /** The agency of the title, else of a title told outside the text. */
    private Optional<Told<AgencyName>> titleAgency() {
        return search.title()
                .flatMap(title -> named(title, HeaderSource.TITLE))
                .or(() -> Stream.concat(
                                titlesInTable().flatMap(title -> named(title, HeaderSource.METADATA).stream()),
                                pageTitle.flatMap(title -> named(title, HeaderSource.PROPERTIES)).stream())
                        .findFirst());
    }

    private static Optional<Told<AgencyName>> named(TitleText title, HeaderSource source) {
        return title.agency().map(name -> new Told<>(name, source, title.place()));
    }

    private static void addName(Line value, List<Told<AgencyName>> names) {
        AgencyName.whole(value.compact())
                .ifPresent(name -> names.add(new Told<>(name, HeaderSource.METADATA, value.place())));
    }

    /** A caption goes on after the name: 单位：青禾县档案局 2024年度. */
    private static void addCaption(Line value, List<Told<AgencyName>> names) {
        Sentence.of(List.of(value)).stream()
                .flatMap(sentence -> NamedBody.at(sentence, 0).stream())
                .forEach(body -> names.add(new Told<>(body.name(), HeaderSource.METADATA, value.place())));
    }

    private Stream<TitleText> titlesInTable() {
        return table.values(MetadataLabel.TITLE).stream().flatMap(value -> TitleText.parse(value).stream());
    }

    /** A page's title names the site too, before or after a mark. */
    private static Optional<TitleText> titleOfPage(String title) {
        return titleOf(title)
                .or(() -> Stream.of(title.split("[_|\\-–—]"))
                        .flatMap(part -> titleOf(part).stream())
                        .findFirst());
    }

    private static Optional<TitleText> titleOf(String text) {
        return TitleText.parse(Line.of(text, false, SourcePlace.DOCUMENT));
    }

    private static String withoutFolderAndEnding(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
