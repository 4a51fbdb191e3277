using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.CommandLine;

/// <summary>Why a command could not do what it was asked, and where in the input it lies when it lies there.</summary>
public sealed record CommandProblem(ExitCode Code, string Expected)
{
    public string? File { get; init; }

    public string? Path { get; init; }

    public int? Line { get; init; }

    public string? Found { get; init; }

    public static CommandProblem Of(InputError error, string? file, Locale locale) => new(ExitCode.InvalidInput, locale.Say(error.Expected))
    {
        File = file,
        Path = error.Path,
        Line = error.Line,
        Found = locale.Say(error.Found),
    };

    public static CommandProblem NoFile(string file, Locale locale) =>
        new(ExitCode.NotFound, locale.Say("ce fichier n’existe pas", "there is no such file")) { File = file };

    /// <summary>Says what is wrong on the error stream, as JSON when that was asked for, and gives the first one's exit code.</summary>
    public static int Report(CommandContext context, params IReadOnlyList<CommandProblem> problems)
    {
        foreach (var line in context.Json ? [ToJson(problems)] : problems.Select(problem => problem.Sentence(context.Locale)))
        {
            context.Terminal.Error.WriteLine(line);
        }

        return (int)problems[0].Code;
    }

    private string Sentence(Locale locale)
    {
        var line = Line is { } number ? $"{locale.Say("ligne", "line")} {number.ToString(CultureInfo.InvariantCulture)}" : null;
        var place = string.Join(", ", new[] { File, line, Path }.OfType<string>());
        var text = Found is null
            ? Expected
            : locale.Say($"attendu : {Expected} ; trouvé : {Found}", $"expected {Expected}, found {Found}");
        return place.Length == 0 ? text : place + locale.Say(" : ", ": ") + text;
    }

    private static string ToJson(IReadOnlyList<CommandProblem> problems) => JsonText.Of(indented: false, json =>
        json.WriteEach("errors", problems, problem =>
        {
            json.WriteString("file", problem.File);
            json.WriteString("path", problem.Path);
            json.WritePropertyName("line");
            json.WriteRawValue(problem.Line?.ToString(CultureInfo.InvariantCulture) ?? "null");
            json.WriteString("expected", problem.Expected);
            json.WriteString("found", problem.Found);
        }));
}
