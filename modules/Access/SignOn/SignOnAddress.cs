namespace PartnerHub.Access.SignOn;

/// <summary>Where sign-on happens.</summary>
internal static class SignOnAddress
{
    public const string Leaving = "/sign-in/leaving";
    public const string Failed = "/sign-in/failed";

    /// <summary>Where the provider sends the browser back to.</summary>
    public static string Back(string provider) => $"/sign-on/{provider}/done";

    public static string Begin(string provider, string query) => $"/sign-on/{Uri.EscapeDataString(provider)}{query}";

    public static string Failure(string provider, SignOnProblem problem) => $"{Failed}?by={Uri.EscapeDataString(provider)}&why={problem}";
}
