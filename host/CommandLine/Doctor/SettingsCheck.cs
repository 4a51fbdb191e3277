using Microsoft.Extensions.Options;
using PartnerHub.Contracts;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>Whether the settings can be read and each value is in its range.</summary>
internal static class SettingsCheck
{
    private const string Subject = "settings";

    private static readonly (string Fr, string En) Advice = (
        "Corrigez-le dans appsettings.json, dans l’environnement ou sur la ligne de commande.",
        "Correct it in appsettings.json, in the environment or on the command line.");

    public static IEnumerable<Finding> Check(WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (Exception error)
        {
            return Of(error);
        }

        return [Finding.Good(Subject, $"lus dans {app.Environment.ContentRootPath} ({app.Environment.EnvironmentName})", $"read in {app.Environment.ContentRootPath} ({app.Environment.EnvironmentName})")];
    }

    /// <summary>What keeps the host from being composed or started.</summary>
    public static IEnumerable<Finding> Of(Exception error) => error switch
    {
        AggregateException several => several.InnerExceptions.SelectMany(Of),
        OptionsValidationException options => options.Failures.Select(Wrong),
        _ => [Wrong(error.Message)],
    };

    private static Finding Wrong(string text) => Finding.Wrong(Subject, (text, text), Advice);
}
