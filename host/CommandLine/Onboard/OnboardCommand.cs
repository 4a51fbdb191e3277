using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerHub.Host.CommandLine.Output;

namespace PartnerHub.Host.CommandLine.Onboard;

/// <summary>The commands on questionnaires.</summary>
internal static class OnboardCommand
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make(CommandContext context) => new("onboard", context.Locale.Say("Du questionnaire au programme.", "From a questionnaire to a program."))
    {
        InspectCommand.Make(context),
        ImportQuestionnaireCommand.Make(context),
        ExportQuestionnaireCommand.Make(context),
        SummaryCommand.Make(context),
        DraftCommand.Make(context),
        PublishCommand.Make(context),
    };

    public static Argument<string> Questionnaire(CommandContext context) =>
        new("id") { Description = context.Locale.Say("identifiant du questionnaire", "id of the questionnaire") };

    public static Problem NotFound(CommandContext context, string id) =>
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
