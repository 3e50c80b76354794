package org.gaoyao.moot.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.law.number.Money;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Stance;
import org.gaoyao.moot.place.Jurisdiction;
import org.gaoyao.moot.scenario.Draw;
import org.gaoyao.moot.scenario.MootSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a lawyer would hold against a case: each rule is looked for in every document of cases of all charges. */
class ConsistencyTest {

    private static final int CASES = 1_150;
    private static List<Case> all = List.of();

    /** A case with what was written of it. */
    private record Case(Tried tried, List<Document> documents) {

        String text(DocumentKind kind) {
            return documents.stream()
                    .filter(document -> document.kind() == kind)
                    .map(document -> document.text().text())
                    .findFirst()
                    .orElse("");
        }

        String everything() {
            return String.join(
                    "\n",
                    documents.stream().map(document -> document.text().text()).toList());
        }

        boolean has(String element) {
            return tried.trial().elements().has(element);
        }

        boolean hurt() {
            return tried.trial().elements().all().stream()
                    .anyMatch(element -> element.code().contains("injuries"));
        }

        LocalDate day(String fact) {
            return LegalDate.parse(tried.facts().text(fact))
                    .orElseThrow()
                    .exact()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return tried.trial().id() + " " + tried.trial().matter();
        }
    }

    /** Not in the initialiser of the class, for which other threads would wait. */
    @BeforeAll
    static void drawCases() {
        List<CriminalScenario> scenarios =
                Crimes.scenarios().stream().map(CriminalScenario.class::cast).toList();
        all = IntStream.range(0, CASES)
                .parallel()
                .mapToObj(i -> scenarios
                        .get(i % scenarios.size())
                        .tried(new Draw(
                                31, i, Jurisdiction.provinces().get(i % 31), MootSettings.FIRST, MootSettings.LAST)))
                .map(tried -> new Case(tried, new Papers(tried).write()))
                .toList();
    }

    /** Asserts that a thing is in the evidence of those cases in which it can be, and of no others. */
    private static void inEvidenceIff(String exhibit, Predicate<Case> holds) {
        Pattern words = Pattern.compile(exhibit);
        assertThat(all).anyMatch(holds);
        for (DocumentKind kind : List.of(DocumentKind.JUDGMENT, DocumentKind.INDICTMENT)) {
            assertThat(all).allSatisfy(each -> assertThat(
                            words.matcher(each.text(kind)).find())
                    .as(each.text(kind))
                    .isEqualTo(holds.test(each)));
        }
    }

    private static Stream<Case> dead() {
        return all.stream().filter(each -> each.has("deaths"));
    }

    @Test
    void theDeadNeitherSpeakNorForgiveNorArePaid() {
        assertThat(dead()).hasSizeGreaterThan(20).allSatisfy(each -> {
            String name = Pattern.quote(each.tried().facts().text("victim"));
            assertThat(each.everything())
                    .doesNotContainPattern(name + "(的陈述|的谅解|出具谅解书|报案|对被告人)")
                    .doesNotContainPattern("(赔偿|发还|听取了)(被害人)?(" + name + "|的意见)")
                    .doesNotContain("听取了被害人的意见");
            assertThat(each.text(DocumentKind.VICTIM_STATEMENT)).doesNotContainPattern("造成我(及|经|当|送|受)");
        });
    }

    @Test
    void whereSomebodyDiedTheBodyWasExamined() {
        inEvidenceIff("尸体检验", each -> each.has("deaths"));
    }

    @Test
    void aReportOnInjuriesIsThereIfAndOnlyIfSomebodyWasHurt() {
        inEvidenceIff("人体损伤程度鉴定|病历|伤情", Case::hurt);
    }

    @Test
    void papersOfCircumstancesAreThereIfAndOnlyIfTheCircumstancesAre() {
        inEvidenceIff("、谅解书", each -> each.has("forgiveness"));
        inEvidenceIff("赔偿款收条", each -> each.has("compensation"));
        inEvidenceIff("退赔款票据", each -> each.has("restitution"));
        inEvidenceIff("释放证明", each -> each.has("recidivist"));
        inEvidenceIff("具结书、|具结书等|具结书，", each -> each.has("plea_and_acceptance"));
        inEvidenceIff("刑事和解协议书", each -> each.has("reconciliation"));
    }

    @Test
    void nothingIsPaidForgivenOrGivenBackThatIsNoElement() {
        eachFact("compensation", "赔偿.{0,12}人民币|通过亲属赔偿");
        eachFact("forgiveness", "取得了.{0,12}谅解|表示谅解");
        eachFact("restitution", "退(赔|缴|出部分)");
        eachFact("surrender", "投案|自行到|等候");
        eachFact("flight", "逃离事?故?现场");
    }

    private static void eachFact(String element, String words) {
        Pattern pattern = Pattern.compile(words);
        assertThat(all.stream()
                        .filter(each -> each.tried().trial().matter().equals("交通肇事罪") || !element.equals("flight")))
                .allSatisfy(each -> assertThat(
                                pattern.matcher(each.tried().trial().facts().text())
                                        .find())
                        .as(each.tried().trial().facts().text())
                        .isEqualTo(each.has(element)));
    }

    @Test
    void whoPlaysItDownSaysLessAndWhoComplainsSaysMore() {
        var seen = new ArrayList<String>();
        for (Case each : all) {
            for (Document document : each.documents()) {
                contradictions(document.text(), (said, before) -> {
                    seen.add(before);
                    BigDecimal truth = each.tried().trial().elements().all().stream()
                            .filter(element -> element.code().equals("amount")
                                    || element.definition().unit().equals("克"))
                            .map(element -> (BigDecimal) element.value().plain())
                            .findFirst()
                            .orElseThrow();
                    boolean less =
                            Pattern.compile("(只|仅)有$|也就$|经手的是$").matcher(before).find();
                    assertThat(said.compareTo(truth))
                            .as("%s: %s%s, truly %s", each, before, said, truth)
                            .isEqualTo(less ? -1 : 1);
                });
            }
        }
        assertThat(seen).anyMatch(before -> before.endsWith("只有")).anyMatch(before -> before.endsWith("称损失"));
    }

    private static void contradictions(PlantedText text, BiConsumer<BigDecimal, String> check) {
        text.planted().stream()
                .filter(place -> place.stance() == Stance.CONTRADICTS)
                .filter(place -> List.of("amount", "drug_weight").contains(place.element()))
                .forEach(place -> {
                    String words = text.words(place);
                    String before = text.text().substring(0, text.text().offsetByCodePoints(0, place.start()));
                    check.accept(
                            words.endsWith("克")
                                    ? new BigDecimal(words.substring(0, words.length() - 1))
                                    : BigDecimal.valueOf(
                                            Money.parse(words)
                                                    .orElseThrow()
                                                    .fen()
                                                    .orElseThrow(),
                                            2),
                            before.substring(Math.max(0, before.length() - 12)));
                });
    }

    @Test
    void daysFollowEachOther() {
        assertThat(all).allSatisfy(each -> {
            LocalDate last = each.tried().trial().act();
            for (String day :
                    List.of("reported-day", "caught-day", "detained-day", "asked-day", "indicted-day", "heard-day")) {
                assertThat(each.day(day)).as(day).isAfterOrEqualTo(last);
                last = each.day(day);
            }
            assertThat(each.tried().trial().judged()).isAfter(last);
        });
    }

    @Test
    void trialsKeepTheLimitsOfTheirProcedure() {
        assertThat(all).allSatisfy(each -> {
            Facts facts = each.tried().facts();
            long most = facts.is("fast-track") ? 10 : facts.is("single-judge") ? 20 : 60;
            assertThat(each.day("indicted-day").plusDays(most))
                    .isAfterOrEqualTo(each.tried().trial().judged());
        });
    }

    @Test
    void whoDisputesTheFactsIsNotPutOnProbationForRepenting() {
        assertThat(all.stream().filter(each -> each.text(DocumentKind.JUDGMENT).contains("部分事实提出异议")))
                .hasSizeGreaterThan(10)
                .noneMatch(each -> each.text(DocumentKind.JUDGMENT).contains("可以宣告缓刑"));
    }

    @Test
    void whatHappensAtTheTrialIsNotKnownBefore() {
        assertThat(all).allSatisfy(each -> {
            for (DocumentKind kind :
                    List.of(DocumentKind.INDICTMENT, DocumentKind.POLICE_REPORT, DocumentKind.ACCUSED_STATEMENT)) {
                assertThat(each.text(kind)).doesNotContainPattern("庭审中|当庭自愿认罪|审理期间");
            }
        });
    }

    @Test
    void nobodyIsHeldLongerThanTheSentence() {
        assertThat(all.stream().filter(each -> each.tried().facts().is("detained")))
                .hasSizeGreaterThan(100)
                .allSatisfy(each -> assertThat(each.day("detained-day")
                                .plusMonths(each.tried().outcome().months()))
                        .isAfterOrEqualTo(each.tried().trial().judged().minusDays(5)));
        assertThat(all.stream().filter(each -> each.tried().facts().is("bailed")))
                .allSatisfy(each -> assertThat(each.everything()).doesNotContainPattern("羁押期间|现羁押于"));
    }

    @Test
    void nobodyDrivesLendsOrRunsACompanyBeforeTheAgeForIt() {
        assertThat(all.stream()
                        .filter(each -> each.tried()
                                        .draft()
                                        .accused
                                        .age(each.tried().trial().act())
                                < 18))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.tried().draft().crime.traits()).doesNotContain(Trait.ADULT));
    }

    @Test
    void anAttemptTakesNothing() {
        assertThat(all.stream()
                        .filter(each ->
                                each.has("attempt") && each.tried().facts().is("property")))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        each -> assertThat(each.everything()).doesNotContainPattern("得手后，|得款后|所得款项|大部分花掉了|责令被告人|追缴"));
    }

    @Test
    void courtsDecideOnWorkingDays() {
        assertThat(all)
                .allSatisfy(each ->
                        assertThat(each.tried().trial().judged().getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY));
    }

    @Test
    void aProsecutionDoesNotCiteProbationThatTheCourtHasYetToGrant() {
        assertThat(all.stream()
                        .filter(each -> each.tried().outcome().probation().isPresent()))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.text(DocumentKind.JUDGMENT)).contains("第七十二条");
                    assertThat(each.text(DocumentKind.INDICTMENT)).doesNotContain("第七十二条", "第七十三条");
                });
    }
}
