using FsCheck;
using FsCheck.Fluent;

namespace PartnerHub.Contracts.Tests.Asking;

public sealed class QuestionProperties
{
    [Fact]
    public void WriteThenRead_AnyQuestion_GivesTheSameBytes() => Prop.ForAll(Questions.All, question =>
    {
        var written = ContractsJson.WriteQuestion(question);
        return ContractsJson.TryReadQuestion(written, out var read, out _) && ContractsJson.WriteQuestion(read).AsSpan().SequenceEqual(written);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void WriteThenRead_AnyQuestion_KeepsItsParts() => Prop.ForAll(Questions.All, question =>
    {
        var written = ContractsJson.WriteQuestion(question, indented: true);
        Assert.True(ContractsJson.TryReadQuestion(written, out var read, out var error), error?.ToString());
        Assert.Equal(question.Partner.Types, read.Partner.Types);
        Assert.Equal(question.Membership?.History, read.Membership?.History);
        Assert.Equal(question.Claim?.Details, read.Claim?.Details);
        Assert.Equal(question.Case?.Plan, read.Case?.Plan);
        Assert.Equal(question.Request, read.Request);
        Assert.Equal(question.Facts.Select(fact => fact.Details), read.Facts.Select(fact => fact.Details));
        Assert.Equal(question.Facts.Select(WithoutDetails), read.Facts.Select(WithoutDetails));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FactSet_AnyOrder_IsTheSameSet() => Prop.ForAll(Questions.All, question =>
    {
        var inOrder = FactSet.Of(question.Facts);
        var reversed = FactSet.Of(question.Facts.Reverse());
        return ContractsJson.WriteFacts([.. inOrder]).AsSpan().SequenceEqual(ContractsJson.WriteFacts([.. reversed]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FactSet_NumbersOfOtherScale_HaveOneOrder()
    {
        PartnerHub.Contracts.Fact Sale(decimal amount) => new() { Kind = "sales", On = new(2017, 1, 1), Amount = amount, Value = amount };

        var oneWay = FactSet.Of([Sale(1.0m), Sale(1.00m), Sale(1m)]);
        var otherWay = FactSet.Of([Sale(1m), Sale(1.00m), Sale(1.0m)]);

        Assert.Equal(oneWay.Select(fact => fact.Amount!.Value.Scale), otherWay.Select(fact => fact.Amount!.Value.Scale));
    }

    [Fact]
    public void FactSet_EachKind_IsWholeAndByDay() => Prop.ForAll(Questions.All, question =>
    {
        var facts = FactSet.Of(question.Facts);
        var reviews = facts.OfKind("review").ToArray();
        return facts.Count == question.Facts.Count
            && reviews.Length == question.Facts.Count(fact => fact.Kind == "review")
            && reviews.SequenceEqual(reviews.OrderBy(fact => fact.On))
            && facts.OfKind("nothing").IsEmpty;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void FactSet_UpToADay_LeavesLaterFactsOut() => Prop.ForAll(Questions.All, question =>
    {
        var day = new DateOnly(2017, 2, 28);
        var facts = FactSet.Of(question.Facts).UpTo("sales", day).ToArray();
        return facts.All(fact => fact.On <= day) && facts.Length == question.Facts.Count(fact => fact.Kind == "sales" && fact.On <= day);
    }).QuickCheckThrowOnFailure();

    private static readonly IReadOnlyDictionary<string, FactValue> NoDetails = new Dictionary<string, FactValue>(StringComparer.Ordinal);

    private static PartnerHub.Contracts.Fact WithoutDetails(PartnerHub.Contracts.Fact fact) => fact with { Details = NoDetails };
}
