using System.CommandLine;
using MediatR;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>Gives a client another name, puts it away or brings it back.</summary>
internal static class ChangeClientCommand
{
    public static Command Rename(CommandContext context)
    {
        var id = OnboardCommand.Questionnaire(context);
        var name = new Argument<string>("name") { Description = context.Locale.Say("le nouveau nom", "the new name") };
        var command = new Command("rename", context.Locale.Say("Donne un autre nom à un client ; son identifiant reste.", "Gives a client another name; its id stays.")) { id, name };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), new RenameClient(parsed.GetRequiredValue(id), parsed.GetRequiredValue(name)), cancel));
        return command;
    }

    public static Command Archive(CommandContext context)
    {
        var id = OnboardCommand.Questionnaire(context);
        var restore = new Option<bool>("--restore") { Description = context.Locale.Say("sort le client de l’archive", "brings the client back") };
        var command = new Command("archive", context.Locale.Say("Archive un client ; rien n’est perdu.", "Puts a client away; nothing is lost.")) { id, restore };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(id), new ArchiveClient(parsed.GetRequiredValue(id), !parsed.GetValue(restore)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string id, IRequest<ClientQuestionnaire?> change, CancellationToken cancel)
    {
        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        try
        {
            if (await host.Mediator.Send(change, cancel) is not { } changed)
            {
                return CommandProblem.Report(context, OnboardCommand.NotFound(context, id));
            }

            OnboardCommand.Tell(context, changed, [$"{changed.Id}  {changed.Client}  {context.Locale.Say(ClientStatusWord.Of(changed.Status))}"]);
            return (int)ExitCode.Ok;
        }
        catch (InvalidRequestException refused)
        {
            return CommandProblem.Report(context, [.. refused.Errors.Select(error => CommandProblem.Of(error, "", context.Locale) with { Path = null, File = null })]);
        }
    }
}
