using System.Net;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Setup;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Access.SignOn;

/// <summary>A hub that a provider is set up for, on the real day: a provider of another process has no other.</summary>
internal sealed class SignOnHub(string provider, string address) : RunningHub(sample: false, "questionnaire")
{
    protected override TimeProvider Clock => TimeProvider.System;

    protected override IEnumerable<Enrolment> Enrolments => [];

    protected override IEnumerable<string> Settings =>
    [
        $"--Access:SignOn:{provider}:Authority", address,
        $"--Access:SignOn:{provider}:ClientId", OwnProvider.Client,
        $"--Access:SignOn:{provider}:ClientSecret", provider == "own" ? OwnProvider.ClientSecret : "a secret of the tests",
        $"--Access:SignOn:{provider}:LabelFr", "Maison",
        $"--Access:SignOn:{provider}:LabelEn", "House",
        $"--Access:SignOn:{provider}:Audience", OwnProvider.Audience,
        $"--Access:SignOn:{provider}:Roles:0:Claim", "groups",
        $"--Access:SignOn:{provider}:Roles:0:Value", "viewers",
        $"--Access:SignOn:{provider}:Roles:0:Role", "vendor-viewer",
        $"--Access:SignOn:{provider}:Roles:0:Scope", "program:questionnaire",
        $"--Access:SignOn:{provider}:Roles:1:Claim", "groups",
        $"--Access:SignOn:{provider}:Roles:1:Value", "managers",
        $"--Access:SignOn:{provider}:Roles:1:Role", "vendor-manager",
        $"--Access:SignOn:{provider}:Roles:1:Scope", "program:questionnaire",
    ];

    /// <summary>A browser without pages: it keeps cookies and follows where it is led.</summary>
    public HttpClient Browser(CookieContainer? cookies = null) => new(new SocketsHttpHandler { CookieContainer = cookies ?? new() }) { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Invites somebody by hand who chooses a password; gives the cookies of their session.</summary>
    public async Task<(string Account, CookieContainer Cookies)> JoinAsync(string email)
    {
        var account = await Send(new InviteAccount(email, "Somebody", "en", "vendor-viewer", "program:other"));
        var link = await MailedLinkAsync(email);
        var answer = await Send(new ChoosePassword(KeyOf(link), "seven green kettles sing", "tests"), Caller.Visitor);
        var cookies = new CookieContainer();
        cookies.Add(new Uri(Address), new Cookie("partnerhub-session", answer.Secret));
        return (account, cookies);
    }

    public static string KeyOf(string link) => System.Web.HttpUtility.ParseQueryString(link[link.IndexOf('?', StringComparison.Ordinal)..])["key"]!;
}
