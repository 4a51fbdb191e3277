namespace PartnerHub.Kits.Messaging;

/// <summary>Tells which program or member an id was meant to be that nothing has.</summary>
public interface INearestNames
{
    /// <summary>The id nearest to a mistyped one; null where none is near.</summary>
    /// <param name="subject">What was looked for.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<string?> FindAsync(NamedSubject subject, string typed, CancellationToken cancellation);
}

public enum NamedSubject
{
    Program,
    Member,
}
