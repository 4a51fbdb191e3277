using System.Data.Common;

namespace PartnerHub.Kits.Data;

/// <summary>What keeps the database from answering, where waiting or an operator helps.</summary>
public enum StorageTrouble
{
    None,

    /// <summary>No room is left. Nothing of the work was kept; it can be sent again once there is room.</summary>
    Full,

    /// <summary>Other work held the database for too long. The same can be tried again.</summary>
    Busy,

    /// <summary>The database does not answer, or is not the one that was opened. Nothing of the work was kept.</summary>
    Unreachable,
}

public static class StorageTroubles
{
    /// <summary>What an error means; none for one that is not of the database, or that neither waiting nor room would help.</summary>
    public static StorageTrouble Of(Exception error) => error is not DbException told ? StorageTrouble.None
        : Dialect.All.Any(dialect => dialect.IsFull(told)) ? StorageTrouble.Full
        : Dialect.All.Any(dialect => dialect.IsTransient(told) || dialect.IsBusy(told)) ? StorageTrouble.Busy
        : Dialect.All.Any(dialect => dialect.IsUnreachable(told)) ? StorageTrouble.Unreachable
        : StorageTrouble.None;
}
