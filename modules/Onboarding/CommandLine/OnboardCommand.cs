using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>The commands on questionnaires.</summary>
public static class OnboardCommand
{
    /// <summary>In bytes, as everywhere a document is taken in.</summary>
    public const int LargestDocument = 20 * 1024 * 1024;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static Command Make(CommandContext context) => new("onboard", context.Locale.Say("Du questionnaire au programme.", "From a questionnaire to a program."))
    {
        InspectCommand.Make(context),
        ImportQuestionnaireCommand.Make(context),
        ListClientsCommand.Make(context),
        ChangeClientCommand.Rename(context),
        ChangeClientCommand.Archive(context),
        ExportQuestionnaireCommand.Make(context),
        SummaryCommand.Make(context),
        DraftCommand.Make(context),
        PublishCommand.Make(context),
    };

    public static Argument<string> Questionnaire(CommandContext context) =>
        new("id") { Description = context.Locale.Say("identifiant du questionnaire", "id of the questionnaire") };

    /// <summary>A client's document, whole or not at all.</summary>
    public static async Task<(byte[] Bytes, CommandProblem? Problem)> ReadDocumentAsync(CommandContext context, string path, CancellationToken cancel) =>
        await InputFile.ReadAsync(context, path, cancel) is var (bytes, problem) && bytes.Length <= LargestDocument
            ? (bytes, problem)
            : ([], new CommandProblem(ExitCode.InvalidInput, context.Locale.Say("un document de 20 Mo au plus", "a document of 20 MB at most")) { File = InputFile.Name(path, context) });

    public static CommandProblem NotFound(CommandContext context, string id) =>
        new(ExitCode.NotFound, context.Locale.Say("un questionnaire commencé", "a questionnaire that was begun")) { Found = $"'{id}'" };

    /// <summary>The answer as JSON when that was asked for, or else in words.</summary>
    public static void Tell<T>(CommandContext context, T answer, IEnumerable<string> lines)
    {
        foreach (var line in context.Json ? [JsonSerializer.Serialize(answer, Form)] : lines)
        {
            context.Terminal.Out.WriteLine(line);
        }
    }
}
