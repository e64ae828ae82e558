#!/usr/bin/env bash
# Builds the addon of tfjs-node-gpu or tfjs-node from its npm package's own sources against the libtensorflow of a Python
# wheel, where the package's own download cannot be reached or a newer TensorFlow is wanted. See docs/gpu.md.
#
#   native/build-addon.sh tfjs-node-gpu                     on the CPU kernels of tensorflow-cpu 2.13.1
#   native/build-addon.sh tfjs-node-gpu tensorflow 2.20.0   a TensorFlow for CUDA 12 and cuDNN 9
#
# Needs Linux on x64, Node 20 to 22, npm, g++, make, unzip, and Python 3 with pip for the download of the wheel.
set -euo pipefail
engine=${1:?say tfjs-node-gpu or tfjs-node}
wheel=${2:-tensorflow-cpu}
version=${3:-2.13.1}
folder=$(cd "$(dirname "$0")/$engine" && pwd)

# The package without its install script, which would download libtensorflow.
npx -y pnpm@12.21.0 --dir "$folder" install --ignore-scripts
package=$(realpath "$folder/node_modules/@tensorflow/$engine")

# Any wheel since 2.12 has libtensorflow_cc.so.2; it is only unzipped, so it need not fit the Python here.
wheels=$(mktemp -d)
trap 'rm -rf "$wheels"' EXIT
python3 -m pip download --quiet --no-deps --only-binary :all: --python-version 3.11 \
  --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 --dest "$wheels" "$wheel==$version"

# Headers and libraries where the package's binding.gyp looks for them.
rm -rf "$package/deps" "$package/build" "$package/lib"
mkdir -p "$package/deps/lib"
unzip -q "$wheels"/*.whl 'tensorflow/include/*' 'tensorflow/libtensorflow_*.so.2' -d "$package/deps"
mv "$package/deps/tensorflow/include" "$package/deps/include"
mv "$package/deps/tensorflow/"libtensorflow_*.so.2 "$package/deps/lib/"
rmdir "$package/deps/tensorflow"
ln -s libtensorflow_cc.so.2 "$package/deps/lib/libtensorflow.so"
ln -s libtensorflow_framework.so.2 "$package/deps/lib/libtensorflow_framework.so"

# The headers of this Node, where it was installed with them; else node-gyp downloads them.
prefix=$(node -p 'path.dirname(path.dirname(process.execPath))')
if [ -f "$prefix/include/node/node_api.h" ]; then export npm_config_nodedir=$prefix; fi
(cd "$package" && JOBS=$(nproc) npm run --silent build-addon-from-source)

cd "$folder"
TF_CPP_MIN_LOG_LEVEL=2 node -e "
  const tf = require('@tensorflow/$engine');
  const { binding, isUsingGpuDevice } = tf.backend();
  const [[two]] = tf.matMul(tf.ones([2, 2]), tf.ones([2, 2])).arraySync();
  if (two !== 2) throw new Error('a product of ones gave ' + two);
  console.log('$engine runs on TensorFlow ' + binding.TF_Version + (isUsingGpuDevice ? ' with a GPU' : ' without a GPU'));
"
