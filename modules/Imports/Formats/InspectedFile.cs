namespace PartnerHub.Imports.Formats;

/// <summary>How a file is read, as JSON, and where its first line of data starts; or why it is not read.</summary>
internal sealed record InspectedFile(string? Format, FilePosition FirstLine, IReadOnlyList<ImportProblem> Problems)
{
    public InspectedFile(ImportProblem problem)
        : this(null, default, [problem])
    {
    }

    public static InspectedFile Of(string? format, FilePosition firstLine, IEnumerable<FormatProblem> problems) =>
        new(format, firstLine, [.. problems.Select(problem => new ImportProblem(problem.Code, problem.Text, problem.Line))]);
}
