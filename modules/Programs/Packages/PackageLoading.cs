using System.Reflection;
using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Versions;

namespace PartnerHub.Programs.Packages;

/// <summary>One loading of one package, from its manifest to the answers of its program.</summary>
/// <param name="loaded">Code that was verified and loaded before, which another program is made of; null where the package's is loaded.</param>
internal sealed class PackageLoading(
    PackageLocation location, SettingsSource settings, LoadLifetime lifetime, bool allowRebuilt, PackageStore store, LoadMarks marks, TimeProvider time, PluginCode? loaded = null)
{
    private readonly Lock _starting = new();
    private Task<LoadedPackage>? _started;
    private Package? _package;
    private PluginCode? _code;
    private Type? _factory;
    private IPartnerProgram? _program;
    private ProgramDescription? _description;
    private RefusedSetting? _refusedSetting;
    private ProgramSettings? _settings;
    private bool _isRebuilt;
    private (string Fr, string En) _step = ("paquet", "package");

    public PackageLocation Location => location;

    /// <summary>Runs it, once, on a thread of its own: should the plugin never return, no thread of the host is lost.</summary>
    public Task<LoadedPackage> Start()
    {
        lock (_starting)
        {
            return _started ??= Task.Factory.StartNew(
                () => PinnedContext.Run(Run), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private LoadedPackage Run()
    {
        IDisposable? mark = null;
        try
        {
            return (Verify() ?? ReadSettings() ?? marks.Begin(location, _package!, _settings!, out mark) ?? FindFactory() ?? Create() ?? Examine()) is { } refusal ? Refuse(refusal) : Loaded();
        }
        catch (ProgramFault fault)
        {
            return Refuse(fault.Text);
        }
        catch (Exception error)
        {
            var said = PluginError.Of(CauseOf(error));
            return Refuse(RefusalText.FailedToStart(_step, said), said);
        }
        finally
        {
            mark?.Dispose();
        }
    }

    private LocalizedText? Verify()
    {
        if (loaded is not null)
        {
            _package = loaded.Package;
            return null;
        }

        var refusal = Package.Open(location, out _package) ?? PackageCheck.Check(_package!);
        if (refusal is not null)
        {
            return refusal;
        }

        _isRebuilt = store.HoldsOther(_package!);
        if (_isRebuilt && !allowRebuilt)
        {
            return RefusalText.OtherBytes(location.Version);
        }

        _package = store.Keep(_package!);
        return _package is null ? RefusalText.ChangedPackage : AssemblyCheck.Check(_package);
    }

    private LocalizedText? FindFactory()
    {
        _step = ("chargement", "load");
        _code = loaded ?? PluginCode.Load(_package!, lifetime);
        var assembly = _code.Entry;
        var factories = assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && typeof(IProgramFactory).IsAssignableFrom(type))
            .ToArray();
        _factory = factories.FirstOrDefault();
        return factories.Length > 1 ? RefusalText.SeveralFactories(assembly.GetName().Name!, string.Join(", ", factories.Select(type => type.FullName)))
            : _factory?.GetConstructor(Type.EmptyTypes) is null ? RefusalText.NoFactory(assembly.GetName().Name!)
            : null;
    }

    private LocalizedText? ReadSettings()
    {
        if (settings.Missing is { } file)
        {
            return RefusalText.NoSettings(file);
        }

        _settings = settings.Read(_package!);
        return null;
    }

    private LocalizedText? Create()
    {
        _step = ("fabrique", "factory");
        try
        {
            var factory = (IProgramFactory)_factory!.GetConstructor(Type.EmptyTypes)!.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null);
            _program = factory.Create(_settings!);
            return _program is null ? RefusalText.NoAnswer("Create") : null;
        }
        catch (SettingsException error)
        {
            _refusedSetting = SettingsErrors.Of(error, settings.Name);
            return RefusalText.BadSettings(_refusedSetting.File, _refusedSetting.Path, _refusedSetting.Expectation);
        }
    }

    private LocalizedText? Examine()
    {
        _step = ("description", "description");
        _description = DescriptionCopy.Of(_program!.Description, location.Program);
        var faults = DescriptionCheck.Faults(_description, ExpectedId, _package!.Manifest.Version);
        if (faults.Count > 0)
        {
            return RefusalText.BadDescription(faults);
        }

        _step = ("question d'essai", "trial question");
        return Probe.Ask(_program, _description, DateOnly.FromDateTime(time.GetUtcNow().Date));
    }

    // A package on its own may be given any definition; one that is loaded for a program only that program's.
    private string ExpectedId => _package!.Manifest.Definitions && location.Program == location.Id ? _description!.Id : location.Program;

    private LoadedPackage Loaded() => new(location)
    {
        Program = _program,
        Description = _description,
        Code = _code,
        IsRebuilt = _isRebuilt,
        TakesDefinitions = _package!.Manifest.Definitions,
        Rulebook = RulebookVersion.Rulebook(location.Program, _settings!, _package.Manifest.Packed),
    };

    private LoadedPackage Refuse(LocalizedText refusal, PluginError? error = null)
    {
        if (loaded is null)
        {
            _code?.LetGo();
        }

        return new(location) { Refusal = refusal, RefusedSetting = _refusedSetting, Error = error };
    }

    private static Exception CauseOf(Exception error) =>
        error is TypeInitializationException { InnerException: { } inner } ? CauseOf(inner) : error;
}
