using System.CommandLine;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Host.CommandLine.Serve;

/// <summary>Starts the server; what the process does when no command is given.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Make(CommandContext context) => Serve(context, new Command(Name, context.Locale.Say(
        "Démarre le serveur. Tout réglage se donne aussi ainsi : --Section:Clé=valeur",
        "Starts the server. Any setting can be given as --Section:Key=value")));

    /// <summary>Makes a command one that serves.</summary>
    public static TCommand Serve<TCommand>(CommandContext context, TCommand command)
        where TCommand : Command
    {
        var urls = new Option<string?>("--urls") { HelpName = "URL", Description = context.Locale.Say("adresse à servir, http://localhost:5080 sinon", "where to serve, http://localhost:5080 otherwise") };
        command.Options.Add(urls);
        command.SetAction((parsed, cancel) => context.Hosts.Serve(
            parsed.GetValue(urls) is { } asked ? [.. context.HostSettings, "--urls=" + asked] : context.HostSettings, cancel));
        return command;
    }
}
