using PartnerHub.Partners.Import.Formats;

namespace PartnerHub.Partners.Import.Open;

/// <summary>How a file is read, as JSON, and where its first line of data starts; or why it is not read.</summary>
internal sealed record SeenFile(string? Format, FilePosition FirstLine, IReadOnlyList<ImportProblem> Problems)
{
    public SeenFile(ImportProblem problem)
        : this(null, default, [problem])
    {
    }

    public static SeenFile Of(string? format, FilePosition firstLine, IEnumerable<FormatProblem> problems) =>
        new(format, firstLine, [.. problems.Select(problem => new ImportProblem(problem.Code, problem.Text, problem.Line))]);
}
