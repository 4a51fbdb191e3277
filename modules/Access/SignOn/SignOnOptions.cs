namespace PartnerHub.Access.SignOn;

/// <summary>A provider of sign-on by OpenID Connect.</summary>
internal sealed class SignOnOptions
{
    /// <summary>Its issuer's address, under which it publishes its configuration.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>None for a client that proves itself by PKCE alone.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>What people call it, in French.</summary>
    public string LabelFr { get; set; } = "";

    /// <summary>What people call it, in English.</summary>
    public string LabelEn { get; set; } = "";

    /// <summary>What it is asked for beside <c>openid</c>; <c>profile</c> and <c>email</c> unless it is set.</summary>
    public IList<string> Scopes { get; init; } = [];

    /// <summary>Whom its tokens must be for to call the API; none where it is not set.</summary>
    public string? Audience { get; set; }

    /// <summary>Which of its claims give which roles. A claim within another one is named by a path, such as <c>realm_access.roles</c>.</summary>
    public IList<ClaimRole> Roles { get; init; } = [];
}

/// <summary>A role that a claim gives.</summary>
internal sealed class ClaimRole
{
    public const string Place = "{value}";

    public string Claim { get; set; } = "";

    /// <summary>What the claim has to hold; anything where it is not set.</summary>
    public string? Value { get; set; }

    /// <summary>Id of the role.</summary>
    public string Role { get; set; } = "";

    /// <summary>On what, such as <c>host</c> or <c>program:acme-tiers</c>; <c>{value}</c> stands for what the claim holds.</summary>
    public string Scope { get; set; } = "";
}
