using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Host.CommandLine.Output;
using PartnerHub.Programs;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Host.CommandLine;

/// <summary>Why a command could not do what it was asked, and where in the input it lies when it lies there.</summary>
internal sealed record Problem(ExitCode Code, string Expected)
{
    public string? File { get; init; }

    public string? Path { get; init; }

    public int? Line { get; init; }

    public string? Found { get; init; }

    public static Problem Of(InputError error, string? file, Locale locale) => new(ExitCode.InvalidInput, locale.Say(error.Expected))
    {
        File = file,
        Path = error.Path,
        Line = error.Line,
        Found = locale.Say(error.Found),
    };

    public static Problem NoFile(string file, Locale locale) =>
        new(ExitCode.NotFound, locale.Say("ce fichier n’existe pas", "there is no such file")) { File = file };

    /// <summary>A question to a program that is not there is a mistake in the question; anything else is the program's.</summary>
    public static Problem Of(ProgramFault fault, Locale locale) =>
        new(fault.Kind == FaultKind.UnknownProgram ? ExitCode.InvalidInput : ExitCode.Failure, locale.Say(fault.Text)) { Path = fault.Program };

    /// <summary>Why a program does not serve. A setting it refuses is a mistake in the settings file.</summary>
    public static Problem Of(HostedProgram program, Locale locale) => program.RefusedSetting is { } setting
        ? new(ExitCode.InvalidInput, setting.Expectation) { File = setting.File, Path = setting.Path }
        : new(ExitCode.Failure, locale.Say(program.Reason!)) { Path = program.Id };

    /// <summary>Says what is wrong on the error stream, as JSON when that was asked for, and gives the first one's exit code.</summary>
    public static int Report(CommandContext context, params IReadOnlyList<Problem> problems)
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

    private static string ToJson(IReadOnlyList<Problem> problems) => JsonText.Of(indented: false, json =>
    {
        json.WriteStartArray("errors");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("file", problem.File);
            json.WriteString("path", problem.Path);
            json.WritePropertyName("line");
            json.WriteRawValue(problem.Line?.ToString(CultureInfo.InvariantCulture) ?? "null");
            json.WriteString("expected", problem.Expected);
            json.WriteString("found", problem.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
