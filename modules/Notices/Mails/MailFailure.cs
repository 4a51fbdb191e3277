namespace PartnerHub.Notices.Mails;

/// <summary>Why a mail was not handed over.</summary>
/// <param name="Problem">What went wrong.</param>
/// <param name="Reply">The number that the server answered with; null where it did not.</param>
internal sealed record MailFailure(MailProblem Problem, long? Reply = null)
{
    /// <summary>True where another attempt would end the same: it is this mail that is not taken.</summary>
    public bool IsOfTheMail => Problem is MailProblem.Recipient or MailProblem.Refused or MailProblem.Expired;
}
