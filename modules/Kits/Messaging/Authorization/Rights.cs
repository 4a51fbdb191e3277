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

    /// <summary>What whoever reaches the hub may do: see what programs publish, and sign in.</summary>
    Visit = 32,

    /// <summary>See what is told to a partner about itself.</summary>
    ReadOwn = 64,

    /// <summary>Hand in what a partner says of itself, contest a ruling, look after its people.</summary>
    SubmitOwn = 128,

    /// <summary>Look after one's own account.</summary>
    KeepAccount = 256,

    All = Read | Record | Operate | Decide | Administer | Visit | ReadOwn | SubmitOwn | KeepAccount,
}
