namespace PartnerHub.Kits.Data;

/// <summary>What keeps a database from being used, until an operator changes it.</summary>
public enum DatabaseLack
{
    /// <summary>The server is older than those the product knows.</summary>
    Version,

    /// <summary>It has no collation whose texts are UTF-8.</summary>
    Utf8Collation,

    /// <summary>Those who read would wait for those who write.</summary>
    ReadCommittedSnapshot,

    /// <summary>There is no such file, and none is to be made.</summary>
    File,
}

/// <summary>The database can be reached, but is not one that the product can work on; nothing was changed.</summary>
public sealed class UnfitDatabaseException(DatabaseLack lack, string found) : Exception($"The database lacks {lack}: {found}")
{
    public DatabaseLack Lack => lack;

    /// <summary>The server's version, the path of the file, or else the name of the database.</summary>
    public string Found => found;
}
