namespace PartnerHub.Access;

/// <summary>Where the pages of accounts are.</summary>
internal static class AccessAddress
{
    public const string MyAccount = "/account";
    public const string Accounts = "/accounts";
    public const string Roles = "/accounts/roles";
    public const string Events = "/accounts/events";
    public const string SignInPage = "/sign-in";
    public const string CodePage = "/sign-in/code";
    public const string SecondFactor = "/account/second-factor";

    public static string SignIn(string? to) => to is null or "/" ? SignInPage : $"{SignInPage}?to={Uri.EscapeDataString(to)}";

    /// <summary>Where the second step of a sign-in is taken.</summary>
    public static string Code(string? to) => to is null or "/" or "" ? CodePage : $"{CodePage}?to={Uri.EscapeDataString(to)}";

    public static string Account(string id) => $"{Accounts}/{Uri.EscapeDataString(id)}";

    /// <summary>Where to go after a sign-in: a page of this hub, or its first one.</summary>
    public static string After(string? to) => to is { Length: > 1 and < 2000 } && to[0] == '/' && to[1] is not ('/' or '\\') && !to.Any(char.IsControl) ? to : "/";
}
