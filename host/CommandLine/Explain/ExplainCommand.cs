using System.CommandLine;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Host.CommandLine.Try;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Explain;

/// <summary>A standing with its reasons unfolded: what each requirement looked at, what counted, and by which clause.</summary>
internal static class ExplainCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var program = new Argument<string>("program-id") { Description = locale.Say("identifiant du programme", "id of the program") };
        var file = new Argument<string>("file.json") { Description = locale.Say("la question ; - pour l’entrée standard", "the question; - for standard input") };
        var on = new Option<string>("--on") { Required = true, HelpName = "YYYY-MM-DD", Description = locale.Say("le jour jugé", "the day judged") };
        var command = new Command("explain", locale.Say(
            "Explique une situation : pour chaque condition, ce qui a été examiné, ce qui compte et selon quelle clause.",
            "Explains a standing: for each requirement, what was looked at, what counted, and by which clause.")) { program, file, on };
        command.SetAction((parsed, cancel) => RunAsync(
            context, parsed.GetRequiredValue(program), parsed.GetRequiredValue(file), parsed.GetRequiredValue(on), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string program, string file, string on, CancellationToken cancel)
    {
        await using var host = context.Hosts.Standalone(context.HostSettings);
        var programs = host.GetRequiredService<IMediator>();
        var (asked, problems) = await ParsedQuestion.ReadAsync(context, programs, program, file, on, Ask.Standing, cancel);
        if (asked is null)
        {
            return CommandProblem.Report(context, problems);
        }

        var standing = await programs.Send(new AssessEligibility(program, asked.Dossier, asked.On), cancel);
        var evidence = new List<Evidence>();
        foreach (var requirement in asked.Program.Requirements)
        {
            evidence.Add(await programs.Send(new ExplainRequirement(program, asked.Dossier, requirement.Id, asked.On), cancel));
        }

        if (context.Json)
        {
            context.Terminal.Out.WriteLine(Json(standing, evidence));
        }
        else
        {
            var report = new Report(asked.Program, context.Locale);
            context.Terminal.Write([report.Title(asked.Dossier, asked.On), .. new ExplainReport(report, standing, evidence).Lines()]);
        }

        return (int)ExitCode.Ok;
    }

    private static string Json(Standing standing, IEnumerable<Evidence> evidence) => JsonText.Of(indented: true, json =>
    {
        json.WritePropertyName("standing");
        json.WriteRawValue(ContractsJson.WriteStanding(standing));
        json.WriteStartArray("evidence");
        foreach (var item in evidence)
        {
            json.WriteRawValue(ContractsJson.WriteEvidence(item));
        }

        json.WriteEndArray();
    });
}
