using System.CommandLine;
using System.Globalization;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Language;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>Makes a hub of an archive of <c>backup</c>.</summary>
internal static class RestoreCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var file = new Argument<string>("file") { Description = locale.Say("l’archive", "the archive") };
        var overwrite = new Option<bool>("--overwrite") { Description = locale.Say("remplace la base qui est en place", "replaces the database that is in place") };
        var command = new Command("restore", locale.Say(
            "Restaure une archive de backup, serveur arrêté : tout ou rien.",
            "Restores an archive of backup, with the server stopped: all of it or nothing.")) { file, overwrite };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(file), parsed.GetValue(overwrite), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string file, bool overwrite, CancellationToken cancel)
    {
        var path = Path.GetFullPath(file);
        if (!File.Exists(path))
        {
            return CommandProblem.Report(context, CommandProblem.NoFile(path, context.Locale));
        }

        await using var app = OfflineHost.Compose(context.HostSettings);
        var database = app.Services.GetRequiredService<Database>();
        var restorer = new BackupRestorer(app.Services, app.Environment.ContentRootPath);
        var server = database.ToolsOf(BackupMaker.DumpBeside(path))?.Restore;
        try
        {
            var manifest = await restorer.RestoreAsync(path, overwrite, cancel);
            context.Terminal.Out.WriteLine(context.Json ? Json(manifest, database, server) : Sentence(context.Locale, manifest, database.File ?? database.Dialect.Name));
            if (server is not null && !context.Json)
            {
                context.Terminal.Out.WriteLine(context.Locale.Say("Les paquets et les fichiers en attente sont en place ; la base d’un serveur se restaure avant, par son propre outil :", "The packages and the waiting files are in place; a server’s database is restored before, by its own tool:"));
                context.Terminal.Out.WriteLine(server);
            }

            return (int)ExitCode.Ok;
        }
        catch (Exception error) when (BackupException.Of(error, restorer.Folder) is { } problem)
        {
            return CommandProblem.Report(context, problem.Problem(context.Locale));
        }
    }

    private static string Sentence(Locale locale, ArchiveManifest manifest, string database)
    {
        var (files, at) = (locale.Number(manifest.Files.Count), manifest.MadeAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));
        return locale.Say(
            $"{database} : restauré tel qu’au {at} ({files} fichiers vérifiés). Vérifiez le journal par journal verify et replay.",
            $"{database}: restored as of {at} ({files} files verified). Check the journal by journal verify and replay.");
    }

    private static string Json(ArchiveManifest manifest, Database database, string? server) => JsonText.Of(indented: true, json =>
    {
        json.WriteString("engine", manifest.Engine);
        json.WriteString("database", database.File);
        json.WriteString("version", manifest.Version);
        json.WriteString("madeAt", manifest.MadeAt);
        json.WriteNumber("files", manifest.Files.Count);
        json.WriteString("serverCommand", server);
    });
}
