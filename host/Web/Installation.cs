namespace PartnerHub.Host.Web;

/// <summary>Where this program is installed, told from where its own files lie and not from where it was started.</summary>
internal static class Installation
{
    /// <summary>The nearest folder, from the program's own upwards, that holds the settings: the installation, or the repository.</summary>
    public static string ContentRoot { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Content root and environment: production, unless the operator or the launch profile of <c>dotnet run</c> says otherwise.</summary>
    public static (string ContentRoot, string Environment) Of(string[] args)
    {
        var given = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build();
        return (given[HostDefaults.ContentRootKey] ?? ContentRoot, given[HostDefaults.EnvironmentKey] ?? Environments.Production);
    }

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "appsettings.json")))
            {
                return at.FullName;
            }
        }

        return folder;
    }
}
