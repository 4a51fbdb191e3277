using System.Reflection.Metadata;

namespace PartnerHub.Programs.Packages;

/// <summary>Resolves every reference of an assembly to the contracts against the contracts this host has.</summary>
internal static class ContractReferences
{
    private static readonly string Name = SharedAssemblies.Contracts.GetName().Name!;

    private static readonly Lazy<HostContracts> Host = new(() => new HostContracts());

    /// <summary>The first type or member of the contracts that this host does not have; null when it has them all.</summary>
    public static string? FirstMissing(MetadataReader metadata) => FirstMissingType(metadata) ?? FirstMissingMember(metadata);

    private static string? FirstMissingType(MetadataReader metadata) => metadata.TypeReferences
        .Where(type => IsOfContracts(metadata, type))
        .Select(type => SignatureText.NameOf(metadata, type))
        .FirstOrDefault(type => !Host.Value.Has(type));

    private static string? FirstMissingMember(MetadataReader metadata)
    {
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (TypeOf(metadata, member.Parent) is { } type && IsOfContracts(metadata, type))
            {
                var name = SignatureText.NameOf(metadata, type);
                var signature = member.GetKind() == MemberReferenceKind.Method
                    ? SignatureText.Of(metadata.GetString(member.Name), member.DecodeMethodSignature(SignatureText.Provider, null))
                    : SignatureText.Of(metadata.GetString(member.Name), member.DecodeFieldSignature(SignatureText.Provider, null));
                if (!Host.Value.MembersOf(name).Contains(signature))
                {
                    return $"{name}.{signature}";
                }
            }
        }

        return null;
    }

    private static TypeReferenceHandle? TypeOf(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => (TypeReferenceHandle)parent,
        HandleKind.TypeSpecification => SignatureText.GenericTypeOf(metadata, (TypeSpecificationHandle)parent),
        _ => null,
    };

    private static bool IsOfContracts(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.AssemblyReference => metadata.StringComparer.Equals(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, Name),
            HandleKind.TypeReference => IsOfContracts(metadata, (TypeReferenceHandle)scope),
            _ => false,
        };
    }
}
