using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.Serving;

/// <summary>What is said of a database that takes no write, to people of any interface.</summary>
internal static class StorageWords
{
    private static readonly LocalizedText Full = LocalizedText.Of(
        "Il n'y a plus de place pour la base de données ; rien n'a été enregistré. Recommencez quand il y en aura.",
        "The database has no room left; nothing was saved. Try again once there is some.");

    private static readonly LocalizedText Busy = LocalizedText.Of(
        "La base de données est occupée par un autre travail ; rien n'a été enregistré. Recommencez dans un instant.",
        "The database is busy with other work; nothing was saved. Try again in a moment.");

    /// <summary>Null for an error that is not about storage.</summary>
    public static LocalizedText? Of(Exception error) => StorageTroubles.Of(error) switch
    {
        StorageTrouble.Full => Full,
        StorageTrouble.Busy => Busy,
        _ => null,
    };
}
