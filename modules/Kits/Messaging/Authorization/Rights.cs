namespace PartnerHub.Kits.Messaging;

/// <summary>What a caller may do.</summary>
[Flags]
public enum Rights
{
    None = 0,

    /// <summary>See programs, partners, facts and rulings.</summary>
    Read = 1,

    /// <summary>Write partners, people, memberships and facts.</summary>
    Record = 2,

    /// <summary>Start and stop imports and runs, and look after programs.</summary>
    Operate = 4,

    /// <summary>Approve a ruling, override it, settle an appeal.</summary>
    Decide = 8,

    /// <summary>Look after the host itself.</summary>
    Administer = 16,

    All = Read | Record | Operate | Decide | Administer,
}
