using System.ComponentModel.DataAnnotations;

namespace PartnerHub.Kits.Messaging;

public sealed class MessagingOptions
{
    public const string Section = "Dispatch";

    /// <summary>For how many days the answer to a command with an idempotency key is kept, 1 to 90.</summary>
    [Range(1, 90)]
    public int KeepAnswersDays { get; set; } = 7;

    /// <summary>How often older answers are removed, in hours, first once the host serves, 1 to 168.</summary>
    [Range(1, 168)]
    public int PurgeEveryHours { get; set; } = 24;
}
