namespace PartnerHub.Submissions;

/// <summary>What comes of a fact that a partner hands in.</summary>
public enum HandInMode
{
    /// <summary>Partners can't.</summary>
    Closed,

    /// <summary>It waits for the program's manager.</summary>
    Reviewed,

    /// <summary>It is recorded at once.</summary>
    AtOnce,
}
