using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web;

/// <summary>What is said of a database that takes no write, or of a process without memory, to people of any interface.</summary>
internal static class StorageWords
{
    private static readonly LocalizedText Full = LocalizedText.Of(
        "Il n'y a plus de place pour la base de données ; rien n'a été enregistré. Recommencez quand il y en aura.",
        "The database has no room left; nothing was saved. Try again once there is some.");

    private static readonly LocalizedText Busy = LocalizedText.Of(
        "La base de données est occupée par un autre travail ; rien n'a été enregistré. Recommencez dans un instant.",
        "The database is busy with other work; nothing was saved. Try again in a moment.");

    private static readonly LocalizedText Unreachable = LocalizedText.Of(
        "La base de données ne répond pas ; rien n'a été enregistré. Recommencez dans un instant ; si cela dure, prévenez l'exploitant.",
        "The database does not answer; nothing was saved. Try again in a moment; if it lasts, tell the operator.");

    public static LocalizedText Memory { get; } = LocalizedText.Of(
        "Le serveur manque de mémoire ; rien n'a été enregistré. Recommencez dans un instant ; si cela dure, prévenez l'exploitant.",
        "The server is short of memory; nothing was saved. Try again in a moment; if it lasts, tell the operator.");

    /// <summary>What an operator has to change before the database can be used.</summary>
    public static LocalizedText Of(UnfitDatabaseException unfit) => unfit.Lack switch
    {
        DatabaseLack.Version => LocalizedText.Of(
            $"il faut SQL Server 2019 (version 15) ou une version plus récente ; celui-ci est en version {unfit.Found}.",
            $"SQL Server 2019 (version 15) or newer is needed; this one is version {unfit.Found}."),
        DatabaseLack.Utf8Collation => LocalizedText.Of(
            $"le serveur de la base « {unfit.Found} » n'a pas le classement Latin1_General_100_BIN2_UTF8, qu'il faut.",
            $"the server of database '{unfit.Found}' lacks the collation Latin1_General_100_BIN2_UTF8, which is needed."),
        DatabaseLack.File => LocalizedText.Of(
            $"le fichier {unfit.Found} n'existe pas. Corrigez ConnectionStrings:PartnerHub ; pour créer une nouvelle base à cet endroit, démarrez une fois avec --Storage:Create=true.",
            $"there is no file {unfit.Found}. Correct ConnectionStrings:PartnerHub; to make a new database there, start once with --Storage:Create=true."),
        _ => LocalizedText.Of(
            $"READ_COMMITTED_SNAPSHOT n'est pas activé. Exécutez une fois : ALTER DATABASE [{unfit.Found}] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE",
            $"READ_COMMITTED_SNAPSHOT is off. Run once: ALTER DATABASE [{unfit.Found}] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE"),
    };

    /// <summary>Null for an error that is about neither.</summary>
    public static LocalizedText? Of(Exception error) => StorageTroubles.Of(error) switch
    {
        _ when error is OutOfMemoryException => Memory,
        StorageTrouble.Full => Full,
        StorageTrouble.Busy => Busy,
        StorageTrouble.Unreachable => Unreachable,
        _ => null,
    };
}
