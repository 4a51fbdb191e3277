using System.CommandLine;
using System.CommandLine.Parsing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Programs;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Try;

/// <summary>Puts one question of a file to one program: no database, no server.</summary>
internal sealed class TryCommand(CommandContext context, TryArguments given)
{
    private static readonly string[] Kinds = [.. Enum.GetNames<Ask>().Select(name => name.ToLowerInvariant())];

    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var program = new Argument<string>("program-id") { Description = locale.Say("identifiant du programme", "id of the program") };
        var file = new Argument<string>("file.json") { Description = locale.Say("la question ; - pour l’entrée standard", "the question; - for standard input") };
        var on = new Option<string>("--on") { Required = true, HelpName = "YYYY-MM-DD", Description = locale.Say("le jour jugé", "the day judged") };
        var ask = new Option<string>("--ask") { Required = true, HelpName = string.Join('|', Kinds), Description = locale.Say("ce qui est demandé", "what is asked") };
        ask.AcceptOnlyFromAmong(Kinds);
        var to = new Option<string?>("--to") { HelpName = "YYYY-MM-DD", Description = locale.Say("dernier jour des obligations ; un an après --on s’il manque", "last day of the obligations; a year after --on when left out") };
        var period = new Option<string?>("--period") { HelpName = "PERIOD", Description = locale.Say("la période des versements, comme 2017-Q1", "the period of the payouts, such as 2017-Q1") };
        var settings = new Option<string?>("--settings") { HelpName = "FILE", Description = locale.Say("autres réglages du programme", "other settings for the program") };
        var command = new Command("try", locale.Say(
            "Pose une question d’un fichier à un programme, sans base ni serveur.",
            "Puts a question of a file to a program, with no database and no server.")) { program, file, on, ask, to, period, settings };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(ask) is { Tokens: [{ Value: "payouts" }] } && parsed.GetResult(period) is null)
            {
                parsed.AddError(locale.Say("--ask payouts demande --period", "--ask payouts needs --period"));
            }

            NeedsAsk(parsed, ask, period, "payouts", locale);
            NeedsAsk(parsed, ask, to, "obligations", locale);
        });
        command.SetAction((parsed, cancel) => new TryCommand(context, new TryArguments
        {
            Program = parsed.GetRequiredValue(program),
            File = parsed.GetRequiredValue(file),
            On = parsed.GetRequiredValue(on),
            Ask = Enum.Parse<Ask>(parsed.GetRequiredValue(ask), ignoreCase: true),
            To = parsed.GetValue(to),
            Period = parsed.GetValue(period),
            Settings = parsed.GetValue(settings),
        }).RunAsync(cancel));
        return command;
    }

    /// <summary>An option that says nothing to the question asked is told, rather than ignored.</summary>
    private static void NeedsAsk(CommandResult parsed, Option<string> ask, Option<string?> option, string kind, Locale locale)
    {
        if (parsed.GetResult(option) is not null && parsed.GetResult(ask) is { Tokens: [{ Value: var asked }] } && asked != kind)
        {
            parsed.AddError(locale.Say($"{option.Name} va avec --ask {kind}", $"{option.Name} goes with --ask {kind}"));
        }
    }

    private async Task<int> RunAsync(CancellationToken cancel)
    {
        if (given.Settings is { } file && !File.Exists(file))
        {
            return CommandProblem.Report(context, CommandProblem.NoFile(file, context.Locale));
        }

        await using var host = context.Hosts.Standalone([.. context.HostSettings, .. OwnSettings()]);
        var programs = host.GetRequiredService<IMediator>();
        var (asked, problems) = await ParsedQuestion.ReadAsync(context, programs, given.Program, given.File, given.On, given.Ask, cancel);
        if (asked is null)
        {
            return CommandProblem.Report(context, problems);
        }

        var (answer, problem) = await AnswerAsync(asked, programs, cancel);
        if (answer is null)
        {
            return CommandProblem.Report(context, problem!);
        }

        if (context.Json)
        {
            context.WriteJson(answer.Json);
        }
        else
        {
            context.Terminal.Write([answer.Report.Title(asked.Dossier, asked.On), .. answer.Lines]);
        }

        return (int)ExitCode.Ok;
    }

    private IEnumerable<string> OwnSettings() =>
        given.Settings is { } file ? [$"--Plugins:{given.Program}:Settings={Path.GetFullPath(file)}"] : [];

    private async Task<(Answer? Answer, CommandProblem? Problem)> AnswerAsync(ParsedQuestion asked, IMediator programs, CancellationToken cancel)
    {
        var report = new Report(asked.Program, context.Locale);
        switch (given.Ask)
        {
            case Ask.Standing:
                var standing = await programs.Send(new AssessEligibility(given.Program, asked.Dossier, asked.On), cancel);
                return (new Answer(report, ContractsJson.WriteStanding(standing, indented: true), new StandingReport(report, standing).Lines()), null);
            case Ask.Level:
                var level = await programs.Send(new PlaceLevel(given.Program, asked.Dossier, asked.Question.Request, asked.On), cancel);
                return (new Answer(report, ContractsJson.WriteLevel(level, indented: true), AnswerReports.Level(report, level, asked.Dossier.LevelOn(asked.On))), null);
            case Ask.Benefits:
                var held = asked.Dossier.LevelOn(asked.On);
                var benefits = await programs.Send(new GrantBenefits(given.Program, asked.Dossier, asked.On), cancel);
                return (new Answer(report, ContractsJson.WriteBenefits(held, benefits, indented: true), AnswerReports.Benefits(report, held, benefits)), null);
            case Ask.Claim:
                var ruling = await programs.Send(new RuleOnClaim(given.Program, asked.Dossier, asked.Question.Claim!, asked.On), cancel);
                return (new Answer(report, ContractsJson.WriteClaim(ruling, indented: true), AnswerReports.Claim(report, ruling)), null);
            case Ask.Case:
                var next = await programs.Send(new RuleOnCase(given.Program, asked.Dossier, asked.Question.Case!, asked.On), cancel);
                return (new Answer(report, ContractsJson.WriteCase(next, indented: true), AnswerReports.Case(report, asked.Question.Case!.Violation, next)), null);
            case Ask.Accounts:
                var accounts = await programs.Send(new ListAccounts(given.Program, asked.Dossier, asked.On), cancel);
                return (new Answer(report, ContractsJson.WriteAccounts(accounts, indented: true), MoneyReports.Accounts(report, accounts)), null);
            case Ask.Payouts:
                var payouts = await programs.Send(new ListPayouts(given.Program, asked.Dossier, given.Period!, asked.On), cancel);
                return (new Answer(report, ContractsJson.WritePayouts(given.Period!, payouts, indented: true), MoneyReports.Payouts(report, payouts)), null);
            default:
                return await ObligationsAsync(asked, report, programs, cancel);
        }
    }

    private async Task<(Answer? Answer, CommandProblem? Problem)> ObligationsAsync(ParsedQuestion asked, Report report, IMediator programs, CancellationToken cancel)
    {
        var to = asked.On.AddYears(1);
        if (given.To is { } last)
        {
            if (!context.TryReadDay("--to", last, out to, out var problem))
            {
                return (null, problem);
            }

            if (to < asked.On)
            {
                return (null, new CommandProblem(ExitCode.InvalidInput, context.Locale.Say("un jour qui n’est pas avant --on", "a day not before --on")) { Path = "--to", Found = $"'{last}'" });
            }
        }

        var obligations = await programs.Send(new ListObligations(given.Program, asked.Dossier, asked.On, to), cancel);
        return (new Answer(report, ContractsJson.WriteObligations(obligations, indented: true), AnswerReports.Obligations(report, obligations)), null);
    }

    private sealed record Answer(Report Report, byte[] Json, IEnumerable<IRenderable> Lines);
}
