namespace PartnerHub.Questionnaires.Tests.Merge;

public sealed class AnswerMergeTests
{
    private static readonly Answers Base = With(("strategy.goal", "10 partenaires"), ("strategy.owner", "Direction"));

    [Fact]
    public void Merge_ChangeOnOneSideOnly_IsTaken()
    {
        var merged = AnswerMerge.Merge(Base, With(("strategy.goal", "10 partenaires"), ("strategy.owner", "Ventes")), With(("strategy.goal", "20 partenaires"), ("strategy.owner", "Direction")));

        Assert.Equal(("20 partenaires", "Ventes"), (merged.Answers["strategy.goal"], merged.Answers["strategy.owner"]));
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Merge_BothSidesChanged_KeepsOursAndShowsBoth()
    {
        var merged = AnswerMerge.Merge(Base, With(("strategy.goal", "15"), ("strategy.owner", "Direction")), With(("strategy.goal", "20"), ("strategy.owner", "Direction")));

        Assert.Equal("15", merged.Answers["strategy.goal"]);
        Assert.Equal(new MergeConflict { Id = "strategy.goal", Before = "10 partenaires", Kept = "15", Came = "20" }, Assert.Single(merged.Conflicts));
    }

    [Fact]
    public void Merge_AnswerGoneFromTheDocument_IsKeptAndShown()
    {
        var merged = AnswerMerge.Merge(Base, Base, With(("strategy.owner", "Direction")));

        Assert.Equal("10 partenaires", merged.Answers["strategy.goal"]);
        Assert.Null(Assert.Single(merged.Conflicts).Came);
    }

    [Fact]
    public void Merge_Rows_AreMatchedByName()
    {
        var before = Partners(("Alpha", "1 €"), ("Beta", "2 €"));
        var kept = Partners(("Beta", "2 €"), ("Alpha", "9 €"), ("Gamma", "3 €"));
        var came = Partners(("Alpha", "1 €"), ("BETA", "5 €"), ("Delta", "4 €"));

        var merged = AnswerMerge.Merge(before, kept, came);

        Assert.Equal(["BETA 5 €", "Alpha 9 €", "Gamma 3 €", "Delta 4 €"], merged.Answers.Rows("partners").Select(row => $"{row["name"]} {row["revenue"]}"));
        Assert.Empty(merged.Conflicts);
    }

    [Fact]
    public void Merge_CellChangedOnBothSides_IsAConflict()
    {
        var merged = AnswerMerge.Merge(Partners(("Alpha", "1 €")), Partners(("Alpha", "2 €")), Partners(("Alpha", "3 €")));

        Assert.Equal(new MergeConflict { Id = "partners", Row = "Alpha", RowNumber = 1, Column = "revenue", Before = "1 €", Kept = "2 €", Came = "3 €" }, Assert.Single(merged.Conflicts));
        Assert.Equal("2 €", merged.Answers.Rows("partners")[0]["revenue"]);
    }

    [Fact]
    public void Merge_RowRemovedHere_StaysRemovedUnlessTheDocumentChangedIt()
    {
        var before = Partners(("Alpha", "1 €"), ("Beta", "2 €"));

        Assert.Empty(AnswerMerge.Merge(before, Answers.None, before).Answers.Rows("partners"));
        Assert.Equal(["Beta"], AnswerMerge.Merge(before, Answers.None, Partners(("Alpha", "1 €"), ("Beta", "3 €"))).Answers.Rows("partners").Select(row => row["name"]));
    }

    [Fact]
    public void Merge_RowGoneFromTheDocument_IsKeptAndShown()
    {
        var merged = AnswerMerge.Merge(Partners(("Alpha", "1 €")), Partners(("Alpha", "1 €")), Answers.None);

        Assert.Single(merged.Answers.Rows("partners"));
        Assert.Equal(("Alpha", null), (Assert.Single(merged.Conflicts).Row, merged.Conflicts[0].Came));
    }

    private static Answers With(params (string Id, string Typed)[] fields) => new() { Fields = fields.ToDictionary(field => field.Id, field => field.Typed) };

    private static Answers Partners(params (string Name, string Revenue)[] rows) =>
        new() { Tables = new Dictionary<string, IReadOnlyList<AnswerRow>> { ["partners"] = [.. rows.Select(row => AnswerRow.Of(("name", row.Name), ("revenue", row.Revenue)))] } };
}
