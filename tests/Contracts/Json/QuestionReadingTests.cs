namespace PartnerHub.Contracts.Tests.Json;

public sealed class QuestionReadingTests
{
    [Fact]
    public void Read_OnlyPartner_LeavesTheRestEmpty()
    {
        var question = Sample.Read("""{ "partner": { "id": "p1", "name": "Example", "country": "FR" } }""");

        Assert.Empty(question.Facts);
        Assert.Empty(question.Partner.Types);
        Assert.Empty(question.Partner.People);
        Assert.Null(question.Membership);
        Assert.Null(question.ToDossier().LevelOn(new DateOnly(2017, 1, 1)));
    }

    [Fact]
    public void Read_AllMembers_KeepsEveryOne()
    {
        var question = Sample.Read(Sample.Question);

        Assert.Equal("Exemple d'été", question.Partner.Name);
        Assert.Equal(["value-added-reseller"], question.Partner.Types);
        Assert.Equal("ann", Assert.Single(question.Partner.People).Id);
        Assert.Equal("bronze", question.Membership!.LevelOn(new DateOnly(2016, 1, 14)));
        Assert.Equal(12000.00m, question.Facts[0].Amount);
        Assert.Equal(2, question.Facts[0].Amount!.Value.Scale);
        Assert.Equal(new DateOnly(2018, 2, 1), question.Facts[1].Until);
        Assert.Equal(FactValue.Of(true), question.Facts[2].Value);
        Assert.Equal(FactValue.Of("2017-05-04"), question.Facts[4].Detail("toldOn"));
        Assert.Equal("gold", question.Request!.To);
        Assert.True(question.Claim!.Customer!.IsNew);
        Assert.Equal(["FR"], question.Claim.Regions);
        Assert.Equal(PlanOutcome.Met, question.Case!.Plan!.Outcome);
    }

    [Fact]
    public void Read_NullOptionalMembers_CountAsNotSaid()
    {
        var question = Sample.Read(
            """
            { "partner": { "id": "p1", "name": "E", "country": "FR" }, "membership": null,
              "facts": [ { "kind": "sales", "on": "2017-01-01", "value": null, "amount": null } ] }
            """);

        Assert.Null(question.Membership);
        Assert.Equal(FactValue.None, question.Facts[0].Value);
        Assert.Null(question.Facts[0].Amount);
    }

    [Fact]
    public void Read_ByteOrderMark_IsAccepted()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Sample.Utf8(Sample.Question)];

        Assert.True(ContractsJson.TryReadQuestion(json, out var question, out _));
        Assert.Equal("p1", question.Partner.Id);
    }

    [Fact]
    public void ReadFacts_List_KeepsItsOrder()
    {
        Assert.True(ContractsJson.TryReadFacts(
            Sample.Utf8("""[{"kind":"b","on":"2017-01-02"},{"kind":"a","on":"2017-01-01"}]"""), out var facts, out _));
        Assert.Equal(["b", "a"], facts.Select(fact => fact.Kind));
    }

    [Fact]
    public void WriteQuestion_ReadBack_GivesTheSameBytes()
    {
        var once = ContractsJson.WriteQuestion(Sample.Read(Sample.Question));
        Assert.True(ContractsJson.TryReadQuestion(once, out var again, out _));

        Assert.Equal(once, ContractsJson.WriteQuestion(again));
        Assert.Contains("\"amount\":12000.00,", System.Text.Encoding.UTF8.GetString(once), StringComparison.Ordinal);
        Assert.DoesNotContain("null", System.Text.Encoding.UTF8.GetString(once), StringComparison.Ordinal);
    }
}
