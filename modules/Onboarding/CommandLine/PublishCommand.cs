using System.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding.Publishing;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>Publishes a draft, and takes the client's partners in.</summary>
internal static class PublishCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var id = OnboardCommand.Questionnaire(context);
        var from = new Option<string?>("--from")
        {
            HelpName = "YYYY-MM-DD",
            Description = locale.Say("premier jour ; aujourd’hui pour la première version, dans 30 jours pour les suivantes", "first day; today for the first version, in 30 days for later ones"),
        };
        var dryRun = new Option<bool>("--dry-run") { Description = locale.Say("dit ce que ferait la publication, sans publier", "says what publishing would do, and publishes nothing") };
        var yes = new Option<bool>("--yes") { Description = locale.Say("publie sans demander confirmation", "publishes without asking to confirm") };
        var command = new Command("publish", locale.Say("Publie le programme que donnent les réponses.", "Publishes the program that the answers come to.")) { id, from, dryRun, yes };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), parsed.GetValue(from), parsed.GetValue(dryRun), parsed.GetValue(yes), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, string? from, bool dryRun, bool isConfirmed, CancellationToken cancel)
    {
        var day = default(DateOnly);
        if (from is not null && !context.TryReadDay("--from", from, out day, out var problem))
        {
            return CommandProblem.Report(context, problem);
        }

        DateOnly? first = from is null ? null : day;
        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        if (await host.Mediator.Send(new RecapPublication(id, first), cancel) is not { } recap)
        {
            return CommandProblem.Report(context, OnboardCommand.NotFound(context, id));
        }

        if (recap.Blocking.Count > 0)
        {
            return CommandProblem.Report(context, [.. recap.Blocking.Select(finding => new CommandProblem(ExitCode.InvalidInput, context.Locale.Say(finding.Text)) { Path = finding.Place })]);
        }

        if (!context.Json || dryRun)
        {
            OnboardCommand.Tell(context, recap, RecapLines.Of(context.Locale, recap));
        }

        if (dryRun || !(isConfirmed || Confirms(context)))
        {
            return (int)Loudly(context, recap);
        }

        Tell(context, (await host.Mediator.Send(new PublishDraft(id, first), cancel))!);
        return (int)Loudly(context, recap);
    }

    // Scripts are not asked: they have a dry run.
    private static bool Confirms(CommandContext context)
    {
        if (!context.Terminal.IsInteractive || context.Json)
        {
            return true;
        }

        context.Terminal.Error.Write(context.Locale.Say("Publier ? [o/N] ", "Publish? [y/N] "));
        using var reader = new StreamReader(context.Terminal.In, leaveOpen: true);
        return reader.ReadLine()?.Trim() is ['o' or 'O' or 'y' or 'Y', ..];
    }

    private static void Tell(CommandContext context, PublishedDraft published)
    {
        var locale = context.Locale;
        var (rulebook, number) = (published.Rulebook, locale.Number(published.Rulebook.Number));
        OnboardCommand.Tell(context, published,
        [
            locale.Say(
                $"Programme {rulebook.Program}, version {number}, en vigueur à partir du {locale.Day(rulebook.EffectiveFrom)} ; nouveaux membres : {locale.Number(published.Enrolled)}.",
                $"Program {rulebook.Program}, version {number}, in force from {locale.Day(rulebook.EffectiveFrom)}; {locale.Number(published.Enrolled)} new members."),
        ]);
    }

    // A program in which nobody has a level is seldom what was meant.
    private static ExitCode Loudly(CommandContext context, PublicationRecap recap)
    {
        if (!recap.IsWithoutLevels)
        {
            return ExitCode.Ok;
        }

        context.Terminal.Error.WriteLine(context.Locale.Say(
            "ATTENTION : aucun partenaire n’a de niveau dans ce programme.", "WARNING: no partner has a level in this program."));
        return ExitCode.DoneWithFindings;
    }
}
