namespace PartnerHub.Kits.Messaging;

/// <summary>What a request is about is not the caller's to see, or is not there: which of the two is not told.</summary>
public sealed class SubjectHiddenException(string request) : Exception($"{request} is about something that its caller may not see, or that is not there.")
{
    public string Request { get; } = request;
}
