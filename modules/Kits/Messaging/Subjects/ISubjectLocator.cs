namespace PartnerHub.Kits.Messaging;

/// <summary>Tells where the subject of a request lies. It is asked for callers alone whose rights do not hold everywhere.</summary>
/// <typeparam name="TAbout">What the request is about, or a request whose subject its interfaces do not tell.</typeparam>
public interface ISubjectLocator<in TAbout>
{
    /// <returns><see cref="SubjectPlace.Host"/> for what is not there: it is told as what may not be seen.</returns>
    Task<SubjectPlace> LocateAsync(TAbout about, CancellationToken cancellation);
}
