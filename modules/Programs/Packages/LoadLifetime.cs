namespace PartnerHub.Programs.Packages;

/// <summary>
/// How long a package's code stays. Code that can go is compiled once and for all when it is first called: it starts slower,
/// and never becomes as fast as code that the runtime compiles again once it sees what is called often.
/// </summary>
internal enum LoadLifetime
{
    /// <summary>As long as the process: what serves, and drafts that are made of its code.</summary>
    Process,

    /// <summary>Until others take its place: rulebooks of another day.</summary>
    Temporary,
}
