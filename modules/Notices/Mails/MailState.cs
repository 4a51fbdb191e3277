namespace PartnerHub.Notices.Mails;

internal enum MailState
{
    /// <summary>To be sent, or being sent.</summary>
    Waiting,

    /// <summary>Handed over; what it said is erased.</summary>
    Sent,

    /// <summary>Not to be tried again unless somebody says so, while it is worth sending.</summary>
    Failed,

    /// <summary>Given up by somebody, or worth nothing any more; what it said is erased.</summary>
    Dropped,
}

/// <summary>Why a mail was not handed over.</summary>
internal enum MailProblem
{
    /// <summary>The server did not answer, or went silent.</summary>
    Unreachable,

    /// <summary>The server has no encrypted connection to offer, or not one that can be trusted.</summary>
    Encryption,

    /// <summary>The server does not know the user of the settings, or wants one.</summary>
    SignIn,

    /// <summary>The server takes no mail at the moment.</summary>
    Busy,

    /// <summary>The server takes no mail for this address.</summary>
    Recipient,

    /// <summary>The server does not take this mail, or none of this sender.</summary>
    Refused,

    /// <summary>The folder can't be written to.</summary>
    Folder,

    /// <summary>It was worth nothing any more.</summary>
    Expired,

    /// <summary>What the log of the host tells.</summary>
    Unexpected,
}
