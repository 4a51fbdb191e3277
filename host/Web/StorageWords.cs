using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Web;

/// <summary>What is said of a database that takes no write, to people of any interface.</summary>
internal static class StorageWords
{
    private static readonly LocalizedText Full = LocalizedText.Of(
        "Il n'y a plus de place pour la base de données ; rien n'a été enregistré. Recommencez quand il y en aura.",
        "The database has no room left; nothing was saved. Try again once there is some.");

    private static readonly LocalizedText Busy = LocalizedText.Of(
        "La base de données est occupée par un autre travail ; rien n'a été enregistré. Recommencez dans un instant.",
        "The database is busy with other work; nothing was saved. Try again in a moment.");

    /// <summary>What an operator has to change before the database can be used.</summary>
    public static LocalizedText Of(UnfitDatabaseException unfit) => unfit.Lack switch
    {
        DatabaseLack.Version => LocalizedText.Of(
            $"il faut SQL Server 2019 (version 15) ou une version plus récente ; celui-ci est en version {unfit.Found}.",
            $"SQL Server 2019 (version 15) or newer is needed; this one is version {unfit.Found}."),
        DatabaseLack.Utf8Collation => LocalizedText.Of(
            $"le serveur de la base « {unfit.Found} » n'a pas le classement Latin1_General_100_BIN2_UTF8, qu'il faut.",
            $"the server of database '{unfit.Found}' lacks the collation Latin1_General_100_BIN2_UTF8, which is needed."),
        _ => LocalizedText.Of(
            $"READ_COMMITTED_SNAPSHOT n'est pas activé. Exécutez une fois : ALTER DATABASE [{unfit.Found}] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE",
            $"READ_COMMITTED_SNAPSHOT is off. Run once: ALTER DATABASE [{unfit.Found}] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE"),
    };

    /// <summary>Null for an error that is not about storage.</summary>
    public static LocalizedText? Of(Exception error) => StorageTroubles.Of(error) switch
    {
        StorageTrouble.Full => Full,
        StorageTrouble.Busy => Busy,
        _ => null,
    };
}
