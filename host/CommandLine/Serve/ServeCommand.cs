using System.CommandLine;
using PartnerHub.Host.CommandLine.Output;
using PartnerHub.Screens;

namespace PartnerHub.Host.CommandLine.Serve;

/// <summary>Starts the server; what the process does when no command is given.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var command = new Command(Name, locale.Say(
            "Démarre le serveur. Tout réglage se donne aussi ainsi : --Section:Clé=valeur, ou --urls=http://…",
            "Starts the server. Any setting can be given as --Section:Key=value, and the address as --urls=http://…"));
        command.SetAction((_, cancel) => RunAsync(context, cancel));
        return command;
    }

    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancel)
    {
        await context.Hub.Serve(context.HostSettings, cancel);
        return (int)ExitCode.Ok;
    }
}
