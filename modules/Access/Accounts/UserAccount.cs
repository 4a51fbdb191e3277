namespace PartnerHub.Access.Accounts;

/// <summary>Somebody who signs in, or a program that calls the API in somebody's name.</summary>
internal sealed record UserAccount
{
    public required string Id { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    /// <summary>fr or en.</summary>
    public required string Language { get; init; }

    public required AccountState State { get; init; }

    /// <summary>Made for a first look in Development.</summary>
    public bool IsReadyMade { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

internal enum AccountState
{
    /// <summary>Has not chosen a password yet.</summary>
    Invited,
    Active,

    /// <summary>May not sign in until an operator says otherwise.</summary>
    Suspended,

    /// <summary>Nothing but its id is left.</summary>
    Erased,
}
