using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Tests.Checks;

public sealed class QuestionCheckTests
{
    [Fact]
    public void Check_GoodQuestion_FindsNothing()
    {
        var errors = Check(
            """
            { "partner": { "id": "p", "name": "E", "country": "FR", "types": ["reseller"], "people": [{"id":"ann"}] },
              "membership": { "level": "silver", "since": "2016-01-15", "joinedOn": "2015-03-01", "history": [ { "level": "bronze", "from": "2015-03-01" } ] },
              "facts": [
                { "kind": "sales", "on": "2016-07-31", "amount": -12.50, "currency": "EUR" },
                { "kind": "certification.sales", "on": "2016-02-01", "until": "2016-02-01", "person": "ann" },
                { "kind": "website", "on": "2016-02-01" }, { "kind": "agreement", "on": "2016-02-01", "value": false },
                { "kind": "score", "on": "2016-02-01", "value": 4.5 }, { "kind": "technology", "on": "2016-02-01", "value": "cloud" },
                { "kind": "left", "on": "2016-02-01", "details": { "toldOn": "2016-02-03", "note": "n", "count": 2, "late": false } } ],
              "request": { "to": "bronze" },
              "claim": { "benefit": "discount", "percent": 100, "amount": 0, "currency": "EUR", "quantity": 0, "details": { "any": 1 } },
              "case": { "violation": "territory", "openedOn": "2017-03-01",
                "steps": [ { "kind": "warning", "on": "2017-03-01" }, { "kind": "downgrade", "on": "2017-03-01" } ],
                "plan": { "from": "2017-03-05", "to": "2017-03-05" } } }
            """,
            Ask.Case);

        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("\"id\":\"p\"", "\"id\":\"\"", "$.partner.id")]
    [InlineData("\"FR\"", "\"FX\"", "$.partner.country")]
    [InlineData("\"FR\"", "\"fr\"", "$.partner.country")]
    [InlineData("\"reseller\"", "\"wholesaler\"", "$.partner.types[0]")]
    [InlineData("{\"id\":\"bob\"}", "{\"id\":\"ann\"}", "$.partner.people[1].id")]
    [InlineData("\"level\":\"silver\"", "\"level\":\"gold\"", "$.membership.level")]
    [InlineData("\"level\":\"bronze\"", "\"level\":\"Bronze\"", "$.membership.history[0].level")]
    [InlineData("\"from\":\"2015-03-01\"", "\"from\":\"2016-01-15\"", "$.membership.history[0].from")]
    [InlineData("\"from\":\"2015-03-01\"", "\"from\":\"2015-02-28\"", "$.membership.history[0].from")]
    [InlineData("\"to\":\"bronze\"", "\"to\":\"elite\"", "$.request.to")]
    [InlineData("\"benefit\":\"leads\"", "\"benefit\":\"lead\"", "$.claim.benefit")]
    [InlineData("\"percent\":5", "\"percent\":100.01", "$.claim.percent")]
    [InlineData("\"percent\":5", "\"percent\":-1", "$.claim.percent")]
    [InlineData("\"amount\":10", "\"amount\":-0.01", "$.claim.amount")]
    [InlineData("\"currency\":\"EUR\"", "\"currency\":\"GBP\"", "$.claim.currency")]
    [InlineData(",\"currency\":\"EUR\"", "", "$.claim.currency")]
    [InlineData("\"amount\":10,", "", "$.claim.amount")]
    [InlineData("\"quantity\":1", "\"quantity\":-1", "$.claim.quantity")]
    [InlineData("\"quantity\":1", "\"quantity\":1e15", "$.claim.quantity")]
    [InlineData("\"amount\":10", "\"amount\":1000000000000000", "$.claim.amount")]
    [InlineData("\"quantity\":1", "\"details\":{\"unheard\":1}", "$.claim.details.unheard")]
    [InlineData("\"quantity\":1", "\"details\":{\"any\":\"one\"}", "$.claim.details.any")]
    [InlineData("\"quantity\":1", "\"stage\":\"close\"", "$.claim.stage")]
    [InlineData("\"quantity\":1", "\"regions\":[\"LONG\"]", "$.claim.regions[0]")]
    [InlineData("\"quantity\":1", "\"product\":\"LONG\"", "$.claim.product")]
    [InlineData("\"quantity\":1", "\"channel\":\"LONG\"", "$.claim.channel")]
    [InlineData("\"quantity\":1", "\"customer\":{\"domain\":\"LONG\"}", "$.claim.customer.domain")]
    [InlineData("\"quantity\":1", "\"competing\":[{\"partner\":\"LONG\",\"on\":\"2017-01-02\"}]", "$.claim.competing[0].partner")]
    [InlineData("\"id\":\"p\"", "\"id\":\"LONG\"", "$.partner.id")]
    [InlineData("{\"id\":\"bob\"}", "{\"id\":\"LONG\"}", "$.partner.people[1].id")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"LONG\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\"}]", "$.cases[0].id")]
    [InlineData("\"quantity\":1", "\"period\":\"2017-Q1\"", "$.claim.period")]
    [InlineData("\"quantity\":1", "\"customer\":{\"country\":\"France\"}", "$.claim.customer.country")]
    [InlineData("\"quantity\":1", "\"earlier\":[{\"stage\":\"gift\",\"on\":\"2017-01-01\",\"ruling\":\"granted\"}]", "$.claim.earlier[0].stage")]
    [InlineData("\"quantity\":1", "\"earlier\":[{\"stage\":\"request\",\"on\":\"2017-01-02\",\"ruling\":\"granted\"},{\"stage\":\"claim\",\"on\":\"2017-01-01\",\"ruling\":\"granted\"}]", "$.claim.earlier[1].on")]
    [InlineData("\"quantity\":1", "\"competing\":[{\"partner\":\"p9\",\"on\":\"2017-01-02\",\"validUntil\":\"2017-01-01\"}]", "$.claim.competing[0].validUntil")]
    [InlineData("\"cases\":[],\"case\":{", "\"cases\":[{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-02-01\"}],\"case\":{\"id\":\"c1\",", "$.case.openedOn")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"c1\",\"violation\":\"brand\",\"openedOn\":\"2017-01-01\"}]", "$.cases[0].violation")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"violation\":\"territory\",\"openedOn\":\"2017-01-01\"}]", "$.cases[0].id")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\"},{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\"}]", "$.cases[1].id")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\",\"state\":\"closed\"}]", "$.cases[0].closedOn")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\",\"closedOn\":\"2017-02-01\"}]", "$.cases[0].closedOn")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\",\"closedOn\":\"2017-02-01\",\"state\":\"closed\",\"steps\":[{\"kind\":\"termination\",\"on\":\"2017-02-02\"}]}]", "$.cases[0].steps[0].on")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\",\"period\":\"2017-Q5\"}]", "$.cases[0].period")]
    [InlineData("\"cases\":[]", "\"cases\":[{\"id\":\"c1\",\"violation\":\"territory\",\"openedOn\":\"2017-01-01\",\"steps\":[{\"kind\":\"one-of\",\"on\":\"2017-01-02\"}]}]", "$.cases[0].steps[0].kind")]
    [InlineData("\"kind\":\"warning\"", "\"kind\":\"one-of\"", "$.case.steps[0].kind")]
    [InlineData("\"on\":\"2017-03-02\"", "\"on\":\"2017-02-28\"", "$.case.steps[0].on")]
    [InlineData("\"violation\":\"territory\"", "\"violation\":\"brand\"", "$.case.violation")]
    [InlineData("\"to\":\"2017-06-05\"", "\"to\":\"2017-03-04\"", "$.case.plan.to")]
    public void Check_OneThingWrong_SaysWhere(string good, string bad, string path)
    {
        const string Question =
            "{\"partner\":{\"id\":\"p\",\"name\":\"E\",\"country\":\"FR\",\"types\":[\"reseller\"],\"people\":[{\"id\":\"ann\"},{\"id\":\"bob\"}]},"
            + "\"membership\":{\"level\":\"silver\",\"since\":\"2016-01-15\",\"joinedOn\":\"2015-03-01\",\"history\":[{\"level\":\"bronze\",\"from\":\"2015-03-01\"}]},"
            + "\"request\":{\"to\":\"bronze\"},\"claim\":{\"benefit\":\"leads\",\"percent\":5,\"amount\":10,\"currency\":\"EUR\",\"quantity\":1},"
            + "\"cases\":[],\"case\":{\"violation\":\"territory\",\"openedOn\":\"2017-03-01\",\"steps\":[{\"kind\":\"warning\",\"on\":\"2017-03-02\"}],"
            + "\"plan\":{\"from\":\"2017-03-05\",\"to\":\"2017-06-05\"}}}";
        Assert.Empty(Check(Question, Ask.Claim));

        var error = Assert.Single(Check(Question.Replace(good, bad.Replace("LONG", new string('x', 201), StringComparison.Ordinal), StringComparison.Ordinal), Ask.Claim));

        Assert.Equal(path, error.Path);
        Assert.NotEqual(error.Text.Fr, error.Text.En);
    }

    [Theory]
    [InlineData("""{"kind":"sale","on":"2017-01-01"}""", "kind")]
    [InlineData("""{"kind":"website","on":"0999-01-01"}""", "on")]
    [InlineData("""{"kind":"website","on":"2017-01-01","until":"2017-02-01"}""", "until")]
    [InlineData("""{"kind":"certification.sales","on":"2017-01-02","until":"2017-01-01","person":"ann"}""", "until")]
    [InlineData("""{"kind":"certification.sales","on":"2017-01-02","until":"9999-12-31","person":"ann"}""", "until")]
    [InlineData("""{"kind":"certification.sales","on":"2017-01-02"}""", "person")]
    [InlineData("""{"kind":"certification.sales","on":"2017-01-02","person":"zoe"}""", "person")]
    [InlineData("""{"kind":"certification.sales","on":"2017-01-02","person":""}""", "person")]
    [InlineData("""{"kind":"website","on":"2017-01-02","quantity":-1}""", "quantity")]
    [InlineData("""{"kind":"website","on":"2017-01-02","quantity":1e15}""", "quantity")]
    [InlineData("""{"kind":"score","on":"2017-01-02","value":1e20}""", "value")]
    [InlineData("""{"kind":"sales","on":"2017-01-02","amount":-1e15,"currency":"EUR"}""", "amount")]
    [InlineData("""{"kind":"left","on":"2017-01-02","details":{"toldOn":"2017-02-03","count":1e16}}""", "details.count")]
    [InlineData("""{"kind":"website","on":"2017-01-02","value":"yes"}""", "value")]
    [InlineData("""{"kind":"agreement","on":"2017-01-02"}""", "value")]
    [InlineData("""{"kind":"score","on":"2017-01-02","value":true}""", "value")]
    [InlineData("""{"kind":"technology","on":"2017-01-02","value":"Cloud"}""", "value")]
    [InlineData("""{"kind":"certification.sales","on":"2017-01-02","person":"ann","value":1}""", "value")]
    [InlineData("""{"kind":"website","on":"2017-01-02","amount":1}""", "amount")]
    [InlineData("""{"kind":"sales","on":"2017-01-02"}""", "amount")]
    [InlineData("""{"kind":"sales","on":"2017-01-02","currency":"EUR"}""", "amount")]
    [InlineData("""{"kind":"sales","on":"2017-01-02","amount":1}""", "currency")]
    [InlineData("""{"kind":"sales","on":"2017-01-02","amount":1,"currency":"euro"}""", "currency")]
    [InlineData("""{"kind":"sales","on":"2017-01-02","amount":1,"currency":"GBP"}""", "currency")]
    [InlineData("""{"kind":"website","on":"2017-01-02","period":"2017"}""", "period")]
    [InlineData("""{"kind":"monthly","on":"2017-01-02"}""", "period")]
    [InlineData("""{"kind":"left","on":"2017-01-02"}""", "details.toldOn")]
    [InlineData("""{"kind":"left","on":"2017-01-02","details":{"toldOn":"2017-02-30"}}""", "details.toldOn")]
    [InlineData("""{"kind":"left","on":"2017-01-02","details":{"toldOn":"2017-02-03","note":3}}""", "details.note")]
    [InlineData("""{"kind":"left","on":"2017-01-02","details":{"toldOn":"2017-02-03","count":"3"}}""", "details.count")]
    [InlineData("""{"kind":"left","on":"2017-01-02","details":{"toldOn":"2017-02-03","late":"no"}}""", "details.late")]
    [InlineData("""{"kind":"left","on":"2017-01-02","details":{"toldOn":"2017-02-03","noted":"x"}}""", "details.noted")]
    [InlineData("""{"kind":"website","on":"2017-01-02","details":{"noted":"x"}}""", "details.noted")]
    public void Check_WrongFact_SaysWhichMember(string fact, string member)
    {
        var error = Assert.Single(CheckFact(fact));

        Assert.Equal($"$.facts[0].{member}", error.Path);
        Assert.NotEqual(error.Text.Fr, error.Text.En);
    }

    [Theory]
    [InlineData("weekly", "2017-W52", "2017-W53")]
    [InlineData("weekly", "2020-W53", "2020-W00")]
    [InlineData("weekly", "2017-W05", "2017-W5")]
    [InlineData("weekly", "2017-W05", "2017W05")]
    [InlineData("monthly", "2017-12", "2017-13")]
    [InlineData("monthly", "2017-01", "2017-00")]
    [InlineData("monthly", "2017-04", "2017-4")]
    [InlineData("quarterly", "2017-Q4", "2017-Q5")]
    [InlineData("quarterly", "2017-Q1", "2017-Q0")]
    [InlineData("quarterly", "2017-Q1", "FY2017-Q1")]
    [InlineData("yearly", "2017", "17")]
    [InlineData("yearly", "2017", " 2017")]
    [InlineData("yearly", "2017", "-017")]
    [InlineData("fiscal-quarterly", "FY2025-Q4", "FY2025-Q7")]
    [InlineData("fiscal-quarterly", "FY2025-Q1", "2025-Q1")]
    [InlineData("fiscal-yearly", "FY2025", "FY25")]
    public void Check_Period_OnlyItsOwnForm(string kind, string good, string bad)
    {
        Assert.Empty(CheckFact($$"""{"kind":"{{kind}}","on":"2017-01-02","period":"{{good}}"}"""));

        var error = Assert.Single(CheckFact($$"""{"kind":"{{kind}}","on":"2017-01-02","period":"{{bad}}"}"""));
        Assert.Equal(("$.facts[0].period", $"\"{bad}\""), (error.Path, error.Found.En));
    }

    [Fact]
    public void Check_MistypedKind_NamesTheNearest()
    {
        var error = Assert.Single(CheckFact("""{"kind":"certification.sale","on":"2017-01-01"}"""));

        Assert.Equal("expected one of the program's fact kinds (nearest: certification.sales), found \"certification.sale\"", error.Text.En);
        Assert.Equal("attendu : une valeur parmi les sortes de fait du programme (proches : certification.sales) ; trouvé : \"certification.sale\"", error.Text.Fr);
    }

    [Fact]
    public void Check_CountryOutsideRegions_AnyCurrencyOfTheProgram()
    {
        const string Sales = """{"partner":{"id":"p","name":"E","country":"US"},"facts":[{"kind":"sales","on":"2017-01-02","amount":1,"currency":"GBP"}]}""";

        Assert.Empty(Check(Sales));
        var error = Assert.Single(Check(Sales.Replace("GBP", "USD", StringComparison.Ordinal)));
        Assert.Equal("a currency accepted for this partner: EUR, GBP", error.Expected.En);
    }

    [Theory]
    [InlineData("2015-02-28", "2015-03-01", "expected a date not before 2015-03-01, found 2015-02-28")]
    [InlineData("3000-01-01", "2015-03-01", "expected a date from 1900 to 2999 (to be left out when there is none), found 3000-01-01")]
    public void Check_SinceOutOfOrder_IsAnError(string since, string joinedOn, string text)
    {
        var error = Assert.Single(Check(
            $$$"""{"partner":{"id":"p","name":"E","country":"FR"},"membership":{"level":"silver","since":"{{{since}}}","joinedOn":"{{{joinedOn}}}"}}"""));

        Assert.Equal(("$.membership.since", text), (error.Path, error.Text.En));
    }

    [Theory]
    [InlineData(Ask.Claim, "$.claim")]
    [InlineData(Ask.Case, "$.case")]
    public void Check_AskedThingMissing_IsAnError(Ask ask, string path) =>
        Assert.Equal(path, Assert.Single(Check("""{"partner":{"id":"p","name":"E","country":"FR"}}""", ask)).Path);

    [Theory]
    [InlineData(Ask.Standing)]
    [InlineData(Ask.Level)]
    [InlineData(Ask.Benefits)]
    [InlineData(Ask.Obligations)]
    public void Check_OnlyPartner_IsEnoughForTheRest(Ask ask) =>
        Assert.Empty(Check("""{"partner":{"id":"p","name":"E","country":"FR"}}""", ask));

    [Fact]
    public void Check_SeveralErrors_ReportsAll()
    {
        var errors = Check(
            """
            {"partner":{"id":"","name":"E","country":"ZZ"},"membership":{"level":"tin"},
             "facts":[{"kind":"nope","on":"2017-01-01"},{"kind":"website","on":"2017-01-01","value":3,"period":"2017"}]}
            """,
            Ask.Claim);

        Assert.Equal(
            ["$.partner.id", "$.partner.country", "$.membership.level", "$.facts[0].kind", "$.facts[1].value", "$.facts[1].period", "$.claim"],
            errors.Select(error => error.Path));
    }

    [Fact]
    public void Check_ManyErrors_StopsAtTheMost()
    {
        var facts = string.Join(',', Enumerable.Repeat("""{"kind":"nope","on":"2017-01-01"}""", 500));

        Assert.Equal(QuestionCheck.MaxErrors, Check($$"""{"partner":{"id":"p","name":"E","country":"FR"},"facts":[{{facts}}]}""").Count);
    }

    [Fact]
    public void CheckFacts_Alone_PathsStartAtTheList()
    {
        Assert.True(ContractsJson.TryReadFacts("""[{"kind":"nope","on":"2017-01-01"}]"""u8.ToArray(), out var facts, out _));

        var errors = QuestionCheck.CheckFacts(facts, SampleRulebook.Program, new() { Id = "p", Name = "E", Country = "FR" });

        Assert.Equal("$[0].kind", Assert.Single(errors).Path);
    }

    private static IReadOnlyList<InputError> CheckFact(string fact) =>
        Check("{\"partner\":{\"id\":\"p\",\"name\":\"E\",\"country\":\"FR\",\"people\":[{\"id\":\"ann\"}]},\"facts\":[" + fact + "]}");

    private static IReadOnlyList<InputError> Check(string json, Ask ask = Ask.Standing) =>
        ContractsJson.TryReadQuestion(Encoding.UTF8.GetBytes(json), out var question, out var error)
            ? QuestionCheck.Check(question, SampleRulebook.Program, ask)
            : throw new Xunit.Sdk.XunitException(error.ToString());
}
