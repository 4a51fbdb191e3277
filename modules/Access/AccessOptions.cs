using System.ComponentModel.DataAnnotations;
using PartnerHub.Access.SignOn;

namespace PartnerHub.Access;

/// <summary>How people sign in, and for how long.</summary>
internal sealed class AccessOptions
{
    public const string Section = "Access";
    public const int LeastKeyLength = 32;

    /// <summary>Hours after which a session that is not used ends.</summary>
    [Range(1, 24 * 30)]
    public int IdleHours { get; set; } = 12;

    /// <summary>Days after which a session ends, however much it is used.</summary>
    [Range(1, 90)]
    public int SessionDays { get; set; } = 7;

    /// <summary>Hours for which a link works that a mail or the console gave.</summary>
    [Range(1, 24 * 7)]
    public int LinkHours { get; set; } = 24;

    /// <summary>Wrong passwords for one address after which it has to wait.</summary>
    [Range(3, 100)]
    public int Attempts { get; set; } = 5;

    /// <summary>Minutes that it waits.</summary>
    [Range(1, 24 * 60)]
    public int LockMinutes { get; set; } = 15;

    /// <summary>Mails for a new password that one address may be sent in an hour; those beyond are dropped, and nobody is told.</summary>
    [Range(1, 100)]
    public int ResetsPerHour { get; set; } = 3;

    /// <summary>Sign-ins, resets and uses of links that one network address may try in a minute.</summary>
    [Range(1, 100_000)]
    public int EntriesPerMinute { get; set; } = 20;

    /// <summary>Ids of roles that are asked for a second factor: whoever lacks it may do nothing but set it up.</summary>
    public IList<string> SecondFactorFor { get; init; } = [];

    /// <summary>Providers of sign-on by OpenID Connect, each under the name that its addresses have.</summary>
    public IDictionary<string, SignOnOptions> SignOn { get; init; } = new Dictionary<string, SignOnOptions>(StringComparer.Ordinal);

    /// <summary>
    /// A secret of at least 32 characters: whoever sends it as a bearer token acts as the operator, to set up a hub by scripts.
    /// None unless it is set.
    /// </summary>
    [MinLength(LeastKeyLength)]
    public string? ProvisioningKey { get; set; }

    /// <summary>
    /// What needs two people, by program or for all of them (<c>*</c>): level-lowered, membership-ended, money-paid,
    /// rulebook-published. Nothing does unless it is named.
    /// </summary>
    public Dictionary<string, string[]> TwoPeople { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The address people reach the hub at, for links in mails; null for that of the request.</summary>
    [Url]
    public string? PublicAddress { get; set; }
}
