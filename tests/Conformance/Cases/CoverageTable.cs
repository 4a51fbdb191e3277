using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Cases;

/// <summary>Which rows of a program's rulebook have which cases, as a Markdown page.</summary>
public sealed class CoverageTable
{
    private readonly ProgramDescription _program;
    private readonly IReadOnlyList<GoldenCase> _cases;
    private readonly IReadOnlyList<Section> _sections;

    /// <summary>Makes the table of a program's cases.</summary>
    public CoverageTable(ProgramDescription program, IReadOnlyList<GoldenCase> cases)
    {
        (_program, _cases) = (program, cases);
        _sections =
        [
            new("requirement", "Requirements", [.. program.Requirements.Select(row => new Row(row.Id, row.Name, row.Clause))]),
            new("designation", "Designations", [.. program.Designations.Select(row => new Row(row.Id, row.Name, row.Clause))]),
            new("benefit", "Benefits", [.. program.Benefits.Select(row => new Row(row.Id, row.Name, row.Clause))]),
            new("violation", "Violations", [.. program.Violations.Select(row => new Row(row.Id, row.Name, row.Clause))]),
            new("duty", "Duties", [.. program.Duties.Select(row => new Row(row.Id, row.Name, row.Clause))]),
            new("clause", "Clauses", [.. program.Clauses.Select(row => new Row(row.Id, row.Title, row.Id))]),
        ];
    }

    /// <summary>What is wrong with what the cases say they cover: ids that are none, or that name two rows.</summary>
    public IReadOnlyList<string> Mistakes =>
    [
        .. from golden in _cases
           from id in golden.Covers
           let rows = _sections.Count(section => section.Rows.Any(row => Covers(section, row, id)))
           where rows != 1
           select rows == 0
               ? $"{golden.Name}: covers '{id}', which is no row of the rulebook"
               : $"{golden.Name}: covers '{id}', which names {rows} rows; write requirement:, designation:, benefit:, violation:, duty: or clause: before it",
    ];

    /// <summary>Rows without a case.</summary>
    public IReadOnlyList<string> Uncovered =>
        [.. from section in _sections from row in section.Rows where !CasesOf(section, row).Any() select $"{section.Kind} {row.Id}"];

    /// <summary>The page.</summary>
    public string Markdown()
    {
        var page = new StringBuilder()
            .Append("# Cases of ").Append(_program.Id).Append("\n\n")
            .Append("Written by the tests: set `PARTNERHUB_WRITE_CASES=1` and run them to write it again. ")
            .Append(_cases.Count).Append(" cases; each row of the rulebook has at least one.\n");
        foreach (var section in _sections.Where(section => section.Rows.Count > 0))
        {
            page.Append("\n## ").Append(section.Title).Append("\n\n| id | what | cases |\n|---|---|---|\n");
            foreach (var row in section.Rows)
            {
                page.Append("| `").Append(row.Id).Append("` | ").Append(row.Name.En).Append(" | ")
                    .AppendJoin(", ", CasesOf(section, row).Select(Title)).Append(" |\n");
            }
        }

        page.Append("\n## Cases\n\n| case | asks | on | shows |\n|---|---|---|---|\n");
        foreach (var golden in _cases)
        {
            page.Append("| ").Append(Link(golden)).Append(" | ").Append(golden.Asked).Append(" | ").Append(golden.On).Append(" | ").Append(golden.Why).Append(" |\n");
        }

        return page.ToString();
    }

    private static string Title(GoldenCase golden) => golden.Name[..^".json".Length];

    private static string Link(GoldenCase golden) => $"[{Title(golden)}]({golden.Name})";

    /// <summary>A clause is also covered by what covers a row that rests on it.</summary>
    private IEnumerable<GoldenCase> CasesOf(Section section, Row row) => _cases.Where(golden => golden.Covers.Any(id => section.Kind == "clause"
        ? _sections.Any(other => other.Rows.Any(resting => resting.Clause == row.Id && Covers(other, resting, id)))
        : Covers(section, row, id)));

    private static bool Covers(Section section, Row row, string id) => id == row.Id || id == $"{section.Kind}:{row.Id}";

    private sealed record Section(string Kind, string Title, IReadOnlyList<Row> Rows);

    private sealed record Row(string Id, LocalizedText Name, string Clause);
}
