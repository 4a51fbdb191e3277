using System.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Onboarding.Clients;

namespace PartnerHub.Onboarding.CommandLine;

/// <summary>The clients, and how far the work with each is.</summary>
internal static class ListClientsCommand
{
    public static Command Make(CommandContext context)
    {
        var command = new Command("list", context.Locale.Say("Liste les clients, et où en est chacun.", "Lists the clients, and how far each is."));
        command.SetAction((_, cancel) => RunAsync(context, cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancel)
    {
        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        var clients = await host.Mediator.Send(new ListClients(), cancel);
        OnboardCommand.Tell(context, clients, clients.Select(client => $"{client.Id}  {client.Client}  {context.Locale.Number(client.Answered)}/{context.Locale.Number(client.Questions)}  {context.Locale.Say(ClientStatusWord.Of(client.Status))}"));
        return (int)ExitCode.Ok;
    }
}
