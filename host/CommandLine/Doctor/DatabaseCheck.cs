using System.Data.Common;
using Microsoft.Extensions.Options;
using PartnerHub.Contracts;
using PartnerHub.Host.Web;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>Whether the database answers, is one that the hub can work on, fits this program, and takes a write.</summary>
internal static class DatabaseCheck
{
    private const string Subject = "database";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SmallDrift = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan GreatDrift = TimeSpan.FromMinutes(1);

    private static readonly (string Fr, string En) Reach = (
        "Vérifiez ConnectionStrings:PartnerHub, que le serveur tourne, et les droits de son utilisateur.",
        "Check ConnectionStrings:PartnerHub, that the server runs, and the rights of its user.");

    public static async Task<IReadOnlyList<Finding>> CheckAsync(WebApplication app, CancellationToken cancellation)
    {
        var database = app.Services.GetRequiredService<Database>();
        if (database.File is { } file && !File.Exists(file))
        {
            return [Missing(file, app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Create is true)];
        }

        var checkup = app.Services.GetRequiredService<DatabaseCheckup>();
        try
        {
            // A driver may not look at the token while it waits.
            var traits = await Task.Run(() => checkup.AskAsync(cancellation), cancellation).WaitAsync(Patience, cancellation);
            return
            [
                Answers(database, traits),
                Clock(traits.Now, app.Services.GetRequiredService<TimeProvider>()),
                .. await SchemaAsync(app.Services, checkup, cancellation),
            ];
        }
        catch (UnfitDatabaseException unfit)
        {
            var text = StorageWords.Of(unfit);
            return [Finding.Wrong(Subject, (text.Fr, text.En), Reach)];
        }
        catch (Exception error) when (error is DbException or TimeoutException or InvalidOperationException)
        {
            return [Finding.Wrong(Subject, ($"ne répond pas : {error.Message}", $"does not answer: {error.Message}"), Reach)];
        }
    }

    private static Finding Missing(string file, bool isMade) => isMade
        ? Finding.Notice(Subject, ($"le fichier {file} n’existe pas encore", $"there is no file {file} yet"), ("Le premier démarrage le crée ; pour une base sauvegardée : partnerhub restore.", "The first start makes it; for one that was backed up: partnerhub restore."))
        : Finding.Wrong(Subject, ($"le fichier {file} n’existe pas", $"there is no file {file}"), ("Corrigez ConnectionStrings:PartnerHub, ou restaurez une archive : partnerhub restore.", "Correct ConnectionStrings:PartnerHub, or restore an archive: partnerhub restore."));

    private static Finding Answers(Database database, DatabaseTraits traits) => traits.KeepsAllLetters
        ? Finding.Good(Subject, $"{database.Dialect} {traits.Version}, textes en {traits.Text}", $"{database.Dialect} {traits.Version}, texts in {traits.Text}")
        : Finding.Wrong(Subject, ($"les textes y sont en {traits.Text}, et des lettres s’y perdraient", $"its texts are in {traits.Text}, where letters would be lost"), ("Créez une base en UTF-8 et restaurez-y les données.", "Make a database in UTF-8 and restore the data there."));

    private static Finding Clock(DateTimeOffset theirs, TimeProvider time)
    {
        var drift = (time.GetUtcNow() - theirs).Duration();
        var seconds = ((int)drift.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = ($"l’horloge de cette machine et celle de la base diffèrent de {seconds} s", $"the clock of this machine and that of the database differ by {seconds} s");
        var advice = ("Mettez les deux à l’heure (NTP) : une journée commencerait à deux moments.", "Set both right (NTP): a day would begin at two moments.");
        return drift < SmallDrift ? Finding.Good("clock", "d’accord avec celle de la base", "agrees with that of the database")
            : drift < GreatDrift ? Finding.Notice("clock", text, advice)
            : Finding.Wrong("clock", text, advice);
    }

    private static async Task<IEnumerable<Finding>> SchemaAsync(IServiceProvider services, DatabaseCheckup checkup, CancellationToken cancellation)
    {
        var copies = services.GetRequiredService<DatabaseCopies>();
        IReadOnlyList<AppliedScript> applied;
        try
        {
            applied = await copies.ListScriptsAsync(cancellation);
        }
        catch (DbException error) when (StorageTroubles.Of(error) == StorageTrouble.None)
        {
            return [Finding.Notice("schema", ("la base est vide", "the database is empty"), ("Le premier démarrage y crée les tables.", "The first start makes the tables."))];
        }

        var fit = copies.Fit(applied);
        var last = await checkup.LastMigratedAsync(cancellation);
        var findings = new List<Finding> { Schema(fit) };
        if (last > services.GetRequiredService<TimeProvider>().GetUtcNow() + GreatDrift)
        {
            findings.Add(Finding.Wrong("clock", ("la base a été écrite après l’heure de cette machine", "the database was written later than it is on this machine"), ("Mettez l’horloge à l’heure avant de démarrer.", "Set the clock right before you start.")));
        }

        if (fit is { Unknown.Count: 0, Changed.Count: 0, Pending.Count: 0 })
        {
            findings.Add(await WriteAsync(checkup, cancellation));
        }

        return findings;
    }

    private static Finding Schema(SchemaFit fit) => fit switch
    {
        { Unknown: [var unknown, ..] } => Finding.Wrong("schema", ($"plus récent que ce programme : {unknown}", $"newer than this program: {unknown}"), ("Démarrez la version qui l’a écrit, ou une plus récente.", "Start the version that wrote it, or a later one.")),
        { Changed: [var changed, ..] } => Finding.Wrong("schema", ($"un script a changé après son passage : {changed}", $"a script has changed since it ran: {changed}"), ("Installez la version d’origine de ce programme.", "Install this program as it was released.")),
        { Pending: { Count: > 0 } pending } => Finding.Notice("schema", ($"plus ancien que ce programme : {pending.Count} scripts à passer", $"older than this program: {pending.Count} scripts to run"), ("Sauvegardez (partnerhub backup), puis démarrez : les tables sont mises à jour.", "Back up (partnerhub backup), then start: the tables are brought up to date.")),
        _ => Finding.Good("schema", "à jour", "up to date"),
    };

    private static async Task<Finding> WriteAsync(DatabaseCheckup checkup, CancellationToken cancellation)
    {
        try
        {
            await checkup.TryWriteAsync(cancellation);
            return Finding.Good("write", "possible (essayée, puis annulée)", "possible (tried, then undone)");
        }
        catch (DbException error)
        {
            var reason = StorageWords.Of(error) ?? LocalizedText.Of(error.Message, error.Message);
            return Finding.Wrong("write", (reason.Fr, reason.En), ("Vérifiez les droits du fichier et de son dossier, ou ceux de l’utilisateur de la base.", "Check the rights of the file and its folder, or those of the database’s user."));
        }
    }
}
