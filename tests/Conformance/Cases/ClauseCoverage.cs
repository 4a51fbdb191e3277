using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Cases;

/// <summary>
/// The clauses of a rulebook that no question and answer holds, each with the reason, to be inherited by a test class of the
/// plugin's own. A case that only reads the program's description holds nothing of a clause.
/// </summary>
public abstract class ClauseCoverage<TPlugin>
    where TPlugin : IPluginUnderTest
{
    private static ProgramDescription Program => ProgramUnderTest<TPlugin>.Program.Description;

    /// <summary>Why no case covers a clause, by the clause's id, or by its id with what of it is meant: "X-1: the second sentence".</summary>
    protected abstract IReadOnlyDictionary<string, string> NotCovered { get; }

    [Fact]
    public void Clauses_Each_HaveACaseOrAReason() =>
        Assert.Empty(Program.Clauses.Select(clause => clause.Id).Except(Covered(), StringComparer.Ordinal).Except(NotCovered.Keys, StringComparer.Ordinal));

    [Fact]
    public void Reasons_OfWhatACaseCovers_AreNone() => Assert.Empty(NotCovered.Keys.Intersect(Covered(), StringComparer.Ordinal));

    [Fact]
    public void Reasons_AreOfClauses_AndSaySomething()
    {
        Assert.All(NotCovered.Keys, key => Assert.Contains(Program.Clauses, clause => key == clause.Id || key.StartsWith(clause.Id + ": ", StringComparison.Ordinal)));
        Assert.All(NotCovered.Values, reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
    }

    /// <summary>A clause is also covered by what covers a row that rests on it.</summary>
    private static HashSet<string> Covered()
    {
        var rows = new List<(string Kind, string Id, string Clause)>();
        rows.AddRange(Program.Requirements.Select(row => ("requirement", row.Id, row.Clause)));
        rows.AddRange(Program.Benefits.Select(row => ("benefit", row.Id, row.Clause)));
        rows.AddRange(Program.Violations.Select(row => ("violation", row.Id, row.Clause)));
        rows.AddRange(Program.Duties.Select(row => ("duty", row.Id, row.Clause)));
        rows.AddRange(Program.Clauses.Select(clause => ("clause", clause.Id, clause.Id)));
        string[] covers =
        [
            .. CaseFolder.Read(Path.Combine(ProgramUnderTest<TPlugin>.Folder, "cases"))
                .Where(golden => golden.Asked != "program")
                .SelectMany(golden => golden.Covers),
        ];
        return [.. rows.Where(row => covers.Any(id => id == row.Id || id == $"{row.Kind}:{row.Id}")).Select(row => row.Clause)];
    }
}
